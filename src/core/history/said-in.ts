import { OF_PARAGRAPHS, remembered } from "../remembered.ts";
import { isGap } from "../score/placeholders.ts";
import { wordsOfSentences } from "./sentences.ts";

/**
 * Returns the words of each sentence of a paragraph or a point; a gap that waits for words says nothing. Remembered, because one
 * version after the other says nearly the same.
 */
export const saidIn = remembered(
  (text: string): readonly string[] => wordsOfSentences(text).filter((words) => !isGap(words)),
  OF_PARAGRAPHS,
);
