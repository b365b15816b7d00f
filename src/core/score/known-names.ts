import { goalNames } from "../history/goal-names.ts";
import { idsIn } from "../history/taken-back.ts";
import { clausesOf } from "./goal.ts";
import { textOf, textsOf } from "./keys.ts";
import type { KeptRecord, KeptScore } from "./score.ts";

/** Everything a score's files can point at, former names and retired clauses included. */
export interface KnownNames {
  readonly goals: ReadonlySet<string>;
  /** `goal#clause`; a goal that can't be read is in `opaque`, and any clause of it counts as known. */
  readonly clauses: ReadonlySet<string>;
  /** The ids of clauses by their goal. */
  readonly clausesByGoal: ReadonlyMap<string, ReadonlySet<string>>;
  /** The goals that have a clause, by its id. */
  readonly goalsByClause: ReadonlyMap<string, readonly string[]>;
  readonly opaque: ReadonlySet<string>;
  readonly complaints: ReadonlySet<string>;
  readonly amendments: ReadonlySet<string>;
  /** The paths of repair files. */
  readonly repairs: ReadonlySet<string>;
  /** Turns any name that a goal has had into the one of today. */
  readonly nameOf: (goal: string) => string;
}

const cache = new WeakMap<KeptScore, KnownNames>();

/** Gathers what the files of a score can point at, once for each score. */
export function knownNames(score: KeptScore): KnownNames {
  const names = cache.get(score) ?? namesOf(score);
  cache.set(score, names);
  return names;
}

function namesOf(score: KeptScore): KnownNames {
  const names = growingNames(score);
  const clausesByGoal = new Map<string, Set<string>>();
  const goalsByClause = new Map<string, string[]>();
  for (const full of names.clauses) {
    const [goal = "", clause = ""] = full.split("#");
    clausesByGoal.set(goal, (clausesByGoal.get(goal) ?? new Set()).add(clause));
    goalsByClause.set(clause, [...(goalsByClause.get(clause) ?? []), goal]);
  }
  return { ...names, clausesByGoal, goalsByClause, nameOf: goalNames(score).nameOf };
}

type Growing = {
  readonly [Key in Exclude<keyof KnownNames, "clausesByGoal" | "goalsByClause" | "nameOf">]: Set<string>;
};

function growingNames(score: KeptScore): Growing {
  const names: Growing = {
    goals: new Set<string>(),
    clauses: new Set<string>(),
    opaque: new Set<string>(),
    complaints: new Set(score.complaints.map((complaint) => complaint.id)),
    amendments: new Set<string>(),
    repairs: new Set<string>(),
  };
  for (const repair of score.repairs) if (repair.document.kind === "repair") addRepair(repair, names);
  for (const goal of score.goals) addGoal(goal, names);
  // What holds in every goal can be broken like what stands in one.
  if (score.promise !== undefined) names.goals.add("promise");
  for (const clause of score.promise === undefined ? [] : clausesOf(score.promise))
    names.clauses.add(`promise#${clause.id}`);
  return names;
}

function addGoal(goal: KeptScore["goals"][number], names: Growing): void {
  for (const id of [goal.id, ...goal.formerly]) {
    names.goals.add(id);
    if (!goal.document.readable) names.opaque.add(id);
    for (const clause of [...clausesOf(goal), ...goal.standards]) names.clauses.add(`${id}#${clause.id}`);
  }
}

// What the ledger names existed when it was written: a retired goal or clause is history and not a mistake.
function addRepair(repair: KeptRecord, names: Growing): void {
  const goal = textOf(repair.document, "goal")?.text;
  const former = textsOf(repair.document, "formerly").map((slug) => slug.text);
  for (const name of [...(goal === undefined ? [] : [goal]), ...former]) names.goals.add(name);
  for (const { text } of textsOf(repair.document, "clauses")) {
    names.clauses.add(text);
    for (const name of former) names.clauses.add(`${name}#${text.replace(/^.*#/, "")}`);
  }
  for (const clause of textsOf(repair.document, "replaces")) names.clauses.add(`${goal}#${clause.text}`);
  // What a file that can't be read is of, its name tells.
  for (const id of idsIn(repair.document.path)) names.amendments.add(id);
  names.amendments.add(textOf(repair.document, "id")?.text ?? repair.id);
  names.repairs.add(repair.document.path);
}
