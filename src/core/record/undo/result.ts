import type { RecordedNotes } from "../../recorded-notes.ts";
import type { RestoredFact } from "./restored-facts.ts";

/** What `score complaint undo` or `score voice undo` took back. */
export interface UndoResult extends RecordedNotes {
  readonly kind: "undo";
  /** The complaint, the amendment that was looked at, or the voice. */
  readonly id: string;
  /** Mostly one; the looks beside several repairs that were written together. */
  readonly paths: readonly string[];
  /** True where the step had brought them: they are gone again. */
  readonly removed: boolean;
  readonly restored: readonly RestoredFact[];
  /** The step that was taken back, in the words of its commit. */
  readonly step: string;
  /** Absent for a dry run. */
  readonly commit: string | undefined;
}
