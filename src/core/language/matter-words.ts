/** What helps to tell whether two short texts of one goal are about the same thing. */
export interface MatterWords {
  /** Forms and words that mean the same act or thing: a line each, the first of it stands for all. */
  readonly same: readonly string[];
  /** Words that nothing can be told by. */
  readonly vague: ReadonlySet<string>;
  /** Words that stand in sentences about anything: two texts that share only one of them need not be about the same. */
  readonly common: ReadonlySet<string>;
  /** True where words are joined from others without a mark between them: `Preisliste`. */
  readonly joined: boolean;
  /** Acts by which `particles` lose their meaning: who rings back does not come back. */
  readonly contact: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Where in a non-negotiable the act stands. */
  readonly act: "first" | "last";
}
