import type { KeptDocument } from "../document/document.ts";
import type { Span } from "../document/source-text.ts";
import { entryOf } from "../score/keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { KeptScore } from "../score/score.ts";
import { goalNames } from "./goal-names.ts";
import type { Mismatch } from "./mismatch.ts";

/** Finds what repair files say against each other and against their own names. Needs no commits. */
export function ledgerFaults(score: KeptScore): readonly Mismatch[] {
  const first = new Map<string, KeptDocument>();
  const { namesOf } = goalNames(score);
  const isSameGoal = (name: string, other: string): boolean => name === other || namesOf(name).has(other);
  return score.repairs.flatMap(({ document }): Mismatch[] => {
    const keys = readKeys(document, "repair");
    if (keys === undefined) return [];
    const found = nameFaults(document, keys, isSameGoal);
    const other = first.get(keys.id);
    if (other === undefined) first.set(keys.id, document);
    else
      found.push(
        fault(
          "ledger/id-twice",
          keys.id,
          document,
          "id",
          twice(keys.id, other.path),
          `git log -- ${document.path} ${other.path}`,
        ),
      );
    return found;
  });
}

/** Returns where a key stands in a file: the key itself, or the beginning where it is absent. */
export function keySpanOf(document: KeptDocument, ...keys: readonly string[]): Span {
  for (const key of keys) {
    const entry = entryOf(document, key);
    if (entry !== undefined) return entry.keySpan;
  }
  return { start: 0, end: 3 };
}

function nameFaults(
  document: KeptDocument,
  keys: { readonly id: string; readonly on: string; readonly goal: string },
  isSameGoal: (name: string, other: string) => boolean,
): Mismatch[] {
  const [, folder = "", day = "", id = ""] =
    /^repairs\/([^/]+)\/(?:(\d{4}-\d{2}-\d{2})-)?(?:(a-[0-9a-z]{8})\.md$)?/i.exec(document.path) ?? [];
  const faults: Mismatch[] = [];
  const say = (key: string, named: string, said: string): void => {
    const message = `the file's name says ${named}, and ${key}: says ${said}; a repair file is written by amend and never edited or renamed by hand`;
    faults.push(fault("ledger/name-differs", keys.id, document, key, message, undoOf(document.path)));
  };
  if (id !== keys.id) say("id", id === "" ? "no amendment" : id, keys.id);
  if (day !== keys.on) say("on", day === "" ? "no day" : day, keys.on);
  // After a rename the files move with their goal, and keep saying what it was called.
  if (!isSameGoal(folder, keys.goal)) say("goal", folder, keys.goal);
  return faults;
}

function undoOf(path: string): string {
  return `git log --follow -p -- ${path}`;
}

function twice(id: string, other: string): string {
  return `${id} is the id of another amendment already, in ${other}; an id belongs to one amendment for ever`;
}

function fault(
  code: Mismatch["code"],
  amendment: string,
  document: KeptDocument,
  key: string,
  message: string,
  suggestion: string,
): Mismatch {
  const span = keySpanOf(document, key);
  return {
    code,
    severity: "error",
    amendment,
    commit: undefined,
    path: document.path,
    span,
    message,
    suggestion,
  };
}
