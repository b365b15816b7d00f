/** Phrases to find, in the notation of `phrasesOf`, and those around some of them in which they mean something else. */
export interface PhraseList {
  readonly found: readonly string[];
  /** What is found inside one of these is left alone. */
  readonly fine: readonly string[];
}
