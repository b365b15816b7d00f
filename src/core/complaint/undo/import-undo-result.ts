/** A complaint that stays, because somebody has worked on it since it was imported. */
export interface StayingComplaint {
  readonly id: string;
  readonly path: string;
  /** It says something else than was imported, has edits that are not committed, or another file names it. */
  readonly why: "worked-on" | "edited" | "named";
  /** The last step of it, or the file that names it. */
  readonly what: string;
}

/** What `score complaint undo` took back of an import. */
export interface ImportUndoResult {
  readonly kind: "complaint-import-undo";
  /** The import: its commit, its own number, and what came with it. */
  readonly import: { readonly commit: string; readonly id: string; readonly what: string };
  /** How many complaints were taken out, or would be. */
  readonly taken: number;
  readonly stays: readonly StayingComplaint[];
  /** How many were there no more, or came once more by another import. */
  readonly gone: number;
  readonly dryRun: boolean;
  /** Absent for a dry run, and where nothing of it is left to take back. */
  readonly commit: string | undefined;
  /** What somebody wrote to a file while it was taken out, and where that stands now, uncommitted. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
}
