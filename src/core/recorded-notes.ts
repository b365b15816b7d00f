/** What is to be told of a commit beside that it was made. */
export interface RecordedNotes {
  /** Files that a hook reformatted on the way. */
  readonly reformatted: readonly string[];
  /** What somebody else wrote to a file while it was replaced, and where it is kept. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
  /** Files whose entries in Git's index could not be set to the commit. */
  readonly indexBehind: readonly string[];
  /** Files that stand otherwise on the disk than in the commit: a hook, or somebody, wrote to them meanwhile or took them away. */
  readonly editedSince: readonly string[];
  /** Files of which somebody has staged another version meanwhile; it is still staged. */
  readonly stagedSince: readonly string[];
}

/** The notes where nothing was committed. */
export const NO_NOTES: RecordedNotes = {
  reformatted: [],
  asides: [],
  indexBehind: [],
  editedSince: [],
  stagedSince: [],
};
