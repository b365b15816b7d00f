/** How an interrupted run came to its end. */
export interface Recovery {
  readonly kind: "recovery";
  /** What happened: nothing was to be done, it was finished, its commit was kept, it was taken back, or a commit takes it back. */
  readonly outcome: "nothing" | "finished" | "kept" | "taken-back" | "reverted";
  /** The first line of what was to be recorded. */
  readonly subject: string;
  readonly commit: string | undefined;
  /** Whether it was so before: somebody committed it, reverted it or took its commit away by hand. */
  readonly already: boolean;
  /** Paths from the top of the work tree. */
  readonly files: readonly string[];
  /** Whether files that were written stay after taking back, because somebody's answers are in them. */
  readonly kept: boolean;
  /** What somebody else wrote meanwhile, and where it is kept. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
  /** What came along with a commit or with its taking back, unasked, and stays in HEAD; each with the line that takes it out. */
  readonly stays: readonly { readonly path: string; readonly takenOutBy: string }[];
}
