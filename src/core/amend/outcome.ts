import type { Finding } from "../lint/finding.ts";
import { NO_NOTES, type RecordedNotes } from "../recorded-notes.ts";
import type { Sharing } from "./sharing.ts";

/** How the recording of an amendment went. */
export interface Outcome extends RecordedNotes {
  /** Absent for a dry run, and where there was nothing to record. */
  readonly commit: string | undefined;
  /** What a friend would say of the new words; nothing here stopped the amendment. */
  readonly remarks: readonly Finding[];
  readonly sharing: Sharing;
}

/** The outcome where nothing was recorded. */
export const NOTHING_RECORDED: Outcome = {
  commit: undefined,
  ...NO_NOTES,
  remarks: [],
  sharing: { pushed: false, push: undefined },
};
