import type { ScoreDocument } from "../document/document.ts";
import { readGoal } from "../score/goal.ts";
import { readPromise } from "../score/promise.ts";
import type { Version } from "./semantic-diff.ts";

/** Reads a document as something that can be compared: a goal, or the promise. */
export function versionOf(document: ScoreDocument): Version {
  if (document.kind !== "promise") return readGoal(document);
  const promise = readPromise(document);
  return { document, title: promise.sentence, always: promise.always, never: promise.never, standards: [] };
}
