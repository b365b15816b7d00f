import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HeldClause } from "../../src/core/lens/held-clause.ts";
import { matchClauses } from "../../src/core/lens/match-clauses.ts";

const FOLDER = join(import.meta.dirname, "..", "core", "lens", "pairs");

/** How well the lens finds what proposals touch, with what it missed and what it found besides. */
export interface Measured {
  readonly wanted: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly besides: readonly string[];
}

/** Holds the proposals of a file of pairs against the clauses of their trades. */
export function measurePairs(name: string, language: string): Measured {
  const measured = { wanted: 0, found: 0, missed: [] as string[], besides: [] as string[] };
  let clauses: HeldClause[] = [];
  let proposal = "";
  for (const line of readFileSync(join(FOLDER, `${name}.txt`), "utf8").split("\n")) {
    const [, what = "", words = ""] = /^(\w+) ?(.*)$/.exec(line) ?? [];
    if (what === "trade") clauses = [];
    if (what === "clause") clauses.push(clauseOf(words));
    if (what === "proposal") proposal = words;
    if (what !== "touches") continue;
    const wanted = words.split(" ").filter((id) => id !== "");
    const passages = proposal.split(/(?<=\.) /).map((each, at) => ({ words: each, line: at + 1 }));
    const found = [...matchClauses(passages, clauses, language).keys()].map((at) => clauses[at]?.id ?? "");
    measured.wanted += wanted.length;
    measured.found += wanted.filter((id) => found.includes(id)).length;
    measured.missed.push(...wanted.filter((id) => !found.includes(id)).map((id) => `${id}: ${proposal}`));
    measured.besides.push(...found.filter((id) => !wanted.includes(id)).map((id) => `${id}: ${proposal}`));
  }
  return measured;
}

function clauseOf(words: string): HeldClause {
  const [id = "", list = "", text = ""] = words.split(" | ");
  return {
    reference: `goal#${id}`,
    goal: "goal",
    list: list as "always",
    id,
    text,
    file: "goals/goal.md",
    line: 1,
  };
}
