/** What is to be told of a commit beside that it was made. */
export interface RecordedNotes {
  /** Files that a hook reformatted on the way. */
  readonly reformatted: readonly string[];
  /** What somebody else wrote to a file while it was replaced, and where it is kept. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
  /** Files whose entries in Git's index could not be set to the commit. */
  readonly indexBehind: readonly string[];
}

/** The notes where nothing was committed. */
export const NO_NOTES: RecordedNotes = { reformatted: [], asides: [], indexBehind: [] };
