/** A commit that somebody named: by anything that Git takes for one, or by a day. */
export interface NamedRevision {
  /** As it was typed. */
  readonly name: string;
  readonly commit: string;
  /** The author's day, as `score log` has it; absent where it can't be read. */
  readonly day: string | undefined;
}
