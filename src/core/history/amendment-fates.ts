import { textOf } from "../score/keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { KeptRecord, KeptScore } from "../score/score.ts";
import { ledgerOf } from "./ledger-entries.ts";
import { takenBack } from "./standing.ts";
import { idsIn } from "./taken-back.ts";

/** What became of an amendment that a complaint names: `unknown` is one that no repair file is of, and so no repair. */
export type AmendmentFate = "stands" | "taken-back" | "unknown";

const known = new WeakMap<KeptScore, (id: string) => AmendmentFate>();

/** Makes the function that tells what became of an amendment of a score, by its id. A file that can't be read is there all the same. */
export function amendmentFates(score: KeptScore): (id: string) => AmendmentFate {
  const fateOf = known.get(score) ?? fatesIn(score);
  known.set(score, fateOf);
  return fateOf;
}

function fatesIn(score: KeptScore): (id: string) => AmendmentFate {
  const taken = takenBack(ledgerOf(score));
  const there = new Set(score.repairs.flatMap(idsOf));
  // What lies in a folder that can't be looked into is not known, and so not known to be gone.
  const isHidden = score.obstacles.some(({ path }) => /^repairs(?:\/|$)/.test(path));
  return (id) => (taken.has(id) ? "taken-back" : there.has(id) || isHidden ? "stands" : "unknown");
}

// Of a file that can't be read either what it says or what it is called is enough to know that it is there.
function idsOf({ document }: KeptRecord): readonly string[] {
  if (document.kind !== "repair") return [];
  const keys = readKeys(document, "repair");
  if (keys !== undefined) return [keys.id];
  const said = textOf(document, "id")?.text;
  return [...(said === undefined ? [] : [said]), ...idsIn(document.path)];
}
