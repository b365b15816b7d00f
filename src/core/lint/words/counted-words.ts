import type { Span } from "../../document/source-text.ts";
import { visible } from "./speakable.ts";

/** Finds the words of a text as people count them: between spaces, and a dash by itself is none. */
export function countedWords(text: string): readonly Span[] {
  return [...visible(text).matchAll(/\S{1,2000}/g)]
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
