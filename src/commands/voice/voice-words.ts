import type { WordsAsked } from "../given-words.ts";

/** How the words of a voice are asked for. */
export const VOICE_WORDS: WordsAsked = {
  code: "voice",
  whose: "their",
  tells: "what they said",
  ways: 'score voice add "what they said, in their words"\nscore voice add - < letter.txt',
  shorter: "say what matters of it in a page, in their words",
  file: "what-they-said.md",
};
