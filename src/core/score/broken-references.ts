import { nearest } from "../did-you-mean.ts";
import type { KeptDocument } from "../document/document.ts";
import { amendmentIdIn } from "../history/amendment-named.ts";
import type { Placed } from "./keys.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { type Reference, referencesOf } from "./references.ts";
import type { KeptScore } from "./score.ts";

/** A name that leads nowhere. */
export interface BrokenReference extends Pick<Reference, "instead"> {
  readonly span: Placed["span"];
  /** What is wrong with it, in half a sentence. */
  readonly message: string;
  /** Looks for what is as near as anything to it, in the form that belongs in its place. */
  readonly meant: () => readonly string[];
}

/** Finds the references of a document that lead nowhere. */
export function brokenReferences(document: KeptDocument, score: KeptScore): readonly BrokenReference[] {
  const references = [...referencesOf(document)];
  // What can be pointed at is gathered for the first file that points at something.
  if (references.length === 0) return [];
  const names = knownNames(score);
  return references.flatMap((reference) => {
    const { span, instead } = reference;
    const trouble = troubleWith(reference, names);
    return trouble === undefined ? [] : [{ span, instead, ...trouble }];
  });
}

type Trouble = Pick<BrokenReference, "message" | "meant"> & Partial<Pick<BrokenReference, "instead">>;

function troubleWith(reference: Reference, names: KnownNames): Trouble | undefined {
  const { what, text } = reference;
  switch (what) {
    case "goal":
      return unlessIn(names.goals, what, text);
    case "complaint":
      return unlessIn(names.complaints, what, text);
    case "amendment":
      return unlessIn(names.amendments, what, text);
    case "clause":
      return isClause(text, names) ? undefined : unknownClause(text, names);
    case "own-clause":
      return text.includes("#") ? withGoal(reference, names) : withoutGoal(reference, names);
    case "repair":
      return names.repairs.has(text) ? undefined : unknownRepair(text, names);
  }
}

function unlessIn(known: ReadonlySet<string>, what: string, text: string): Trouble | undefined {
  if (known.has(text)) return undefined;
  return { message: `there is no ${what} "${text}"`, meant: () => nearest(text, known) };
}

function isClause(full: string, names: KnownNames): boolean {
  return names.clauses.has(full) || names.opaque.has(full.split("#")[0] ?? "");
}

// Rather another clause of the goal that is named than the same of another goal.
function unknownClause(full: string, names: KnownNames): Trouble {
  const [goal = "", clause = ""] = full.split("#");
  const meant = (): readonly string[] => {
    const own = nearest(clause, names.clausesByGoal.get(goal) ?? []);
    return own.length > 0 ? own.map((id) => `${goal}#${id}`) : nearest(full, names.clauses);
  };
  return { message: `there is no clause "${full}"`, meant };
}

// What says its goal itself needs none beside it; where one stands there, it is the same.
function withGoal({ text, goal }: Reference, names: KnownNames): Trouble | undefined {
  const [named = "", clause = ""] = text.split("#");
  if (goal !== undefined && names.nameOf(goal) !== names.nameOf(named))
    return {
      message: `"${text}" is no clause of ${goal}, which stands beside it`,
      meant: () => [],
      instead: () => `goal: ${named}`,
    };
  if (isClause(text, names)) return undefined;
  const trouble = unknownClause(text, names);
  if (goal === undefined) return trouble;
  return { ...trouble, meant: () => nearest(clause, names.clausesByGoal.get(goal) ?? []) };
}

function withoutGoal({ text, goal }: Reference, names: KnownNames): Trouble | undefined {
  if (text === "unwritten")
    return { message: "what was kept is one of your own lines, and is written", meant: () => [] };
  if (goal === undefined) return clauseAlone(text, names);
  // A goal that there is none of is told of at its own line.
  if (isClause(`${goal}#${text}`, names) || !names.goals.has(goal)) return undefined;
  const own = names.clausesByGoal.get(goal) ?? new Set<string>();
  return { message: `${goal} has no clause "${text}"`, meant: () => nearest(text, own) };
}

function clauseAlone(text: string, names: KnownNames): Trouble {
  const meant = (): readonly string[] => {
    const near = names.goalsByClause.has(text) ? [text] : nearest(text, names.goalsByClause.keys());
    const full = near.flatMap((id) =>
      (names.goalsByClause.get(id) ?? []).map((goal) => `${names.nameOf(goal)}#${id}`),
    );
    return [...new Set(full)];
  };
  return { message: `no goal stands beside the clause "${text}"`, meant };
}

function unknownRepair(path: string, names: KnownNames): Trouble {
  const id = amendmentIdIn(path);
  const meant = (): readonly string[] => [...names.repairs].filter((other) => amendmentIdIn(other) === id);
  return { message: `there is no ${path}, of which this would say whether it held`, meant };
}
