import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foundBy } from "../../helpers/lint.ts";

// Lines of many trades in twos, as one goal has them in German: what is found, and what lies near it and is not.
const FOUND = {
  "nn/mirror": { seen: 5, "held-out": 21 },
  "standard/mismatch": { seen: 4, "held-out": 20 },
} as const;
const KEYS = { "nn/mirror": mirrored, "standard/mismatch": mismatched };
const GERMAN = { "score.yaml": "name: T\nlanguage: de\n" };

describe.each(Object.entries(FOUND))("%s in German", (id, floors) => {
  it.each(["seen", "held-out"] as const)("tells two that are one from two that are not: %s", (half) => {
    const { fires, silent } = pairsOf(half, id);
    expect(silent.filter((pair) => isFound(id, pair))).toEqual([]);
    const missed = fires.filter((pair) => !isFound(id, pair));
    expect(fires.length - missed.length, missed.join("\n")).toBeGreaterThanOrEqual(floors[half]);
  });
});

function isFound(id: string, pair: string): boolean {
  const [one = "", other = ""] = pair.split(" / ");
  return foundBy(id, { files: GERMAN, keys: KEYS[id as keyof typeof KEYS](one, other) }).length > 0;
}

/** The keys of a goal with a clause, `always antwort: …`, and a standard, `antwort: Stunden bis zur Antwort, at-most: 4`. */
function mismatched(clause: string, standard: string) {
  const [, list = "", id, text] = /^(\w+) ([\w-]+): (.*)$/.exec(clause) ?? [];
  const [, name, measure, limit] = /^([\w-]+): (.*), (at-\w+: \d+)$/.exec(standard) ?? [];
  return {
    [list]: `${list}:\n  ${id}: ${JSON.stringify(text)}`,
    standards: `standards:\n  ${name}: { measure: ${JSON.stringify(measure)}, ${limit} }`,
  };
}

/** The keys of a goal with an always and a never; a dash stands for no always. */
function mirrored(always: string, never: string) {
  const keys = { never: `never:\n  nie: ${JSON.stringify(never)}` };
  return always === "-" ? keys : { always: `always:\n  immer: ${JSON.stringify(always)}`, ...keys };
}

function pairsOf(half: string, id: string) {
  const text = readFileSync(new URL(`./sentences/german/${half}/${id}.txt`, import.meta.url), "utf8");
  const lines = text.trim().split("\n");
  const at = lines.indexOf("silent");
  return { fires: lines.slice(1, at), silent: lines.slice(at + 1) };
}
