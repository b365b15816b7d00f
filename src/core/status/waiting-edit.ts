/** A change of a goal, or of the promise, that nobody has recorded. */
export interface WaitingEdit {
  /** By its name of today; `promise` for the promise. */
  readonly goal: string;
  readonly file: string;
  /** What lies on the disk and is not committed: other words, a new file, a file that is gone. Or what a commit changed. */
  readonly what: "edited" | "new" | "gone" | "committed";
  /** The day of the commit, where one changed it. */
  readonly on: string | undefined;
  readonly commit: string | undefined;
  readonly words: string;
  readonly command: string;
}
