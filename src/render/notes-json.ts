import type { RecordedNotes } from "../core/recorded-notes.ts";

/** Shapes what is to be told of a commit beside that it was made, as every envelope of a command that records has it. */
export function notesJson(notes: RecordedNotes): RecordedNotes {
  const { reformatted, asides, indexBehind, editedSince, stagedSince } = notes;
  return { reformatted, asides, indexBehind, editedSince, stagedSince };
}
