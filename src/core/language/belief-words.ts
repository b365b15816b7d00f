/** What stands on posters; phrases in the notation of `phrasesOf`. A sentence that is made of nothing else is no belief. */
export interface BeliefWords {
  /** Values, by their name. */
  readonly values: readonly string[];
  /** Whole slogans. */
  readonly slogans: readonly string[];
  /** What stands around them and says nothing more: we believe in, our, and, matters, at all times. */
  readonly around: readonly string[];
}
