/** What some words of a score are there for, by which a word is fine or a fault. */
export const WHERE = [
  "title",
  "always",
  "never",
  "promise",
  "happen",
  "feel",
  "believe",
  "cause",
  "change",
  "elsewhere",
] as const;

/** One of these contexts. */
export type Where = (typeof WHERE)[number];
