import type { ScoreDocument } from "../document/document.ts";
import type { Clause } from "./clause.ts";
import { readGoal, type Standard } from "./goal.ts";
import { readPromise } from "./promise.ts";

/** The non-negotiables of a file, and the standards beside them. */
export interface Lists {
  readonly always: readonly Clause[];
  readonly never: readonly Clause[];
  readonly standards: readonly Standard[];
}

const known = new WeakMap<ScoreDocument, Lists | undefined>();

/** Reads the lists of a goal, or of promise.md, whose lists hold in every goal; nothing where a file can't be read or has none. */
export function listsOf(document: ScoreDocument): Lists | undefined {
  if (known.has(document)) return known.get(document);
  const lists = document.readable ? readLists(document) : undefined;
  known.set(document, lists);
  return lists;
}

function readLists(document: ScoreDocument): Lists | undefined {
  if (document.kind === "goal") return readGoal(document);
  return document.kind === "promise" ? { ...readPromise(document), standards: [] } : undefined;
}
