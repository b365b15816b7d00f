import type { Finding } from "../lint/finding.ts";
import type { Sharing } from "./sharing.ts";

/** How the recording of an amendment went. */
export interface Outcome {
  /** Absent for a dry run, and where there was nothing to record. */
  readonly commit: string | undefined;
  /** Files that a hook reformatted on the way. */
  readonly reformatted: readonly string[];
  /** What somebody else wrote to a file while it was replaced, and where it is kept. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
  /** Files whose entries in Git's index could not be set to the commit. */
  readonly indexBehind: readonly string[];
  /** What a friend would say of the new words; nothing here stopped the amendment. */
  readonly remarks: readonly Finding[];
  readonly sharing: Sharing;
}

/** The outcome where nothing was recorded. */
export const NOTHING_RECORDED: Outcome = {
  commit: undefined,
  reformatted: [],
  asides: [],
  indexBehind: [],
  remarks: [],
  sharing: { pushed: false, push: undefined },
};
