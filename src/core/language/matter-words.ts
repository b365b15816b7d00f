/** What helps to tell whether two short texts of one goal are about the same thing. */
export interface MatterWords {
  /** Forms and words that mean the same act or thing: a line each, the first of it stands for all. */
  readonly same: readonly string[];
  /** Words that nothing can be told by. */
  readonly vague: ReadonlySet<string>;
  /** Acts by which `particles` lose their meaning: who rings back does not come back. */
  readonly contact: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Where in a non-negotiable the act stands. */
  readonly act: "first" | "last";
}
