import type { ScoreDocument } from "../document/document.ts";
import type { Value } from "../document/value.ts";
import { idsIn } from "../history/taken-back.ts";
import { clausesOf, type Goal } from "./goal.ts";
import { entryOf, type Placed, textOf, textsOf } from "./keys.ts";
import type { Score, ScoreRecord } from "./score.ts";

/** A name in front matter that leads nowhere, with the names that would. */
export interface BrokenReference extends Placed {
  readonly what: "goal" | "clause" | "complaint" | "amendment";
  /** Every name of this sort; shared by all references, so never a copy. */
  readonly known: ReadonlySet<string>;
  /** Those of them that are likelier meant: for a clause, the clauses of the goal that it names. */
  readonly near: ReadonlySet<string>;
}

/** Everything a score's files can point at, former names and retired clauses included. */
interface Names {
  readonly goals: ReadonlySet<string>;
  /** `goal#clause`; a goal that can't be read is in `opaque`, and any clause of it counts as known. */
  readonly clauses: ReadonlySet<string>;
  /** The same by their goal. */
  readonly clausesByGoal: ReadonlyMap<string, ReadonlySet<string>>;
  readonly opaque: ReadonlySet<string>;
  readonly complaints: ReadonlySet<string>;
  readonly amendments: ReadonlySet<string>;
}

const cache = new WeakMap<Score, Names>();

/** Finds the references of a document that lead nowhere. */
export function brokenReferences(document: ScoreDocument, score: Score): readonly BrokenReference[] {
  const names = cache.get(score) ?? namesOf(score);
  cache.set(score, names);
  return [...referencesOf(document)]
    .filter((reference) => !isKnown(reference, names))
    .map((reference) => ({ ...reference, known: knownOf(reference, names), near: nearOf(reference, names) }));
}

interface Reference extends Placed {
  readonly what: BrokenReference["what"];
}

function* referencesOf(document: ScoreDocument): Generator<Reference> {
  const one = (key: string): readonly Placed[] =>
    [textOf(document, key)].filter((found) => found !== undefined);
  const goal = textOf(document, "goal")?.text;
  switch (document.kind) {
    case "goal":
      return;
    case "repair":
      yield* as("goal", one("goal"));
      yield* as("complaint", textsOf(document, "complaints"));
      yield* as("amendment", one("takes-back"));
      return;
    case "complaint":
      yield* as("goal", [...one("goal"), ...textsOf(document, "elsewhere")]);
      yield* as(
        "clause",
        [...one("broke"), ...one("kept")]
          .filter((clause) => clause.text !== "unwritten" && goal !== undefined)
          .map((clause) => ({ ...clause, text: `${goal}#${clause.text}` })),
      );
      yield* as("amendment", textsOf(document, "amendments"));
      return;
    case "voice":
      yield* one("about")
        .filter((about) => about.text !== "promise")
        .map((about) => ({ ...about, what: goalOrClause(about) }));
      yield* as("amendment", one("settled-by"));
      return;
    case "rehearsal":
      yield* as("goal", one("goal"));
      yield* as("clause", textsOf(document, "hard"));
      yield* textsOf(document, "cards").map((card) => ({
        ...card,
        what: card.text.includes("#") ? ("clause" as const) : ("complaint" as const),
      }));
      return;
    case "decision":
      yield* as("clause", clausesAnswered(entryOf(document, "answers")?.value));
  }
}

function* as(what: Reference["what"], names: readonly Placed[]): Generator<Reference> {
  for (const name of names) yield { ...name, what };
}

function goalOrClause(name: Placed): "goal" | "clause" {
  return name.text.includes("#") ? "clause" : "goal";
}

function clausesAnswered(answers: Value | undefined): readonly Placed[] {
  if (answers?.type !== "list") return [];
  return answers.items.flatMap((answer) => {
    const clause =
      answer.type === "map" ? answer.entries.find((entry) => entry.key === "clause")?.value : undefined;
    return clause?.type === "scalar" && clause.data !== null
      ? [{ text: String(clause.data), span: clause.span }]
      : [];
  });
}

function isKnown(reference: Reference, names: Names): boolean {
  const { text } = reference;
  if (reference.what === "clause")
    return names.clauses.has(text) || names.opaque.has(text.split("#")[0] ?? "");
  return knownOf(reference, names).has(text);
}

function knownOf(reference: Reference, names: Names): ReadonlySet<string> {
  return {
    goal: names.goals,
    clause: names.clauses,
    complaint: names.complaints,
    amendment: names.amendments,
  }[reference.what];
}

const NONE: ReadonlySet<string> = new Set();

function nearOf(reference: Reference, names: Names): ReadonlySet<string> {
  const goal = reference.what === "clause" ? (reference.text.split("#")[0] ?? "") : "";
  return names.clausesByGoal.get(goal) ?? NONE;
}

function namesOf(score: Score): Names {
  const names = growingNames(score);
  const clausesByGoal = new Map<string, Set<string>>();
  for (const clause of names.clauses) {
    const goal = clause.split("#")[0] ?? "";
    const together = clausesByGoal.get(goal) ?? new Set();
    clausesByGoal.set(goal, together.add(clause));
  }
  return { ...names, clausesByGoal };
}

function growingNames(score: Score): Growing {
  const names: Growing = {
    goals: new Set<string>(),
    clauses: new Set<string>(),
    opaque: new Set<string>(),
    complaints: new Set(score.complaints.map((complaint) => complaint.id)),
    amendments: new Set<string>(),
  };
  for (const goal of score.goals) addGoal(goal, names);
  // What holds in every goal can be broken like what stands in one.
  if (score.promise !== undefined) names.goals.add("promise");
  for (const clause of score.promise === undefined ? [] : clausesOf(score.promise))
    names.clauses.add(`promise#${clause.id}`);
  for (const repair of score.repairs) addRepair(repair, names);
  return names;
}

type Growing = { readonly [Key in Exclude<keyof Names, "clausesByGoal">]: Set<string> };

function addGoal(goal: Goal, names: Growing): void {
  for (const id of [goal.id, ...goal.formerly]) {
    names.goals.add(id);
    if (!goal.document.readable) names.opaque.add(id);
    for (const clause of [...clausesOf(goal), ...goal.standards]) names.clauses.add(`${id}#${clause.id}`);
  }
}

// What the ledger names existed when it was written: a retired goal or clause is history and not a mistake.
function addRepair(repair: ScoreRecord, names: Growing): void {
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
}
