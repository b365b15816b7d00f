/** How a language leaves an act out: lists of phrases in the notation of `phrasesOf`. */
export interface MirrorWords {
  /** What a never begins with that is an always turned round, whatever follows: `fail to`. */
  readonly omitting: readonly string[];
  /** What turns an act round, where the same act is an always. */
  readonly negating: readonly string[];
  /** The same where it stands within the act, as "nicht" does; absent where a language turns an act round only before it. */
  readonly within?: { readonly omitting: readonly string[]; readonly negating: readonly string[] };
  /** Words that only let time pass: `take longer than 5 days to …`. */
  readonly letting: ReadonlySet<string>;
}
