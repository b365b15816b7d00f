/** Answers to questions that nothing was recorded of yet: they lie outside the history, and are offered again. */
export interface KeptAnswers {
  /** The file that holds them, by its whole path. */
  readonly path: string;
  /** Where their score lies in the repository: empty, or ending in `/`. */
  readonly score: string;
  /** The command that asks again and offers them. */
  readonly command: string;
  /** When the first of them was given, with the offset of the clock. */
  readonly begun: string;
  /** The first words of them. */
  readonly words: string;
}
