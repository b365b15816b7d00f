import { sideOf } from "../document/conflict.ts";
import { type KeptDocument, readText, type ScoreDocument } from "../document/document.ts";
import type { Section } from "../document/outline.ts";
import { type Meaning, type SectionNames, sectionNames } from "../document/section-names.ts";
import { type Span, sourceOf } from "../document/source-text.ts";
import { dataOf, type Value } from "../document/value.ts";
import { type Clause, readClauses } from "./clause.ts";
import { goalIdOf } from "./goal-id.ts";
import { entryOf, type Placed, textOf, textsOf } from "./keys.ts";

/** An absolute number a goal holds itself to. */
export interface Standard {
  readonly id: string;
  readonly measure: string;
  readonly limit: "at-most" | "at-least" | undefined;
  readonly value: number | undefined;
  /** The best that was ever reached, and the days on which it was. */
  readonly best: { readonly value: number; readonly held: readonly string[] } | undefined;
  readonly idSpan: Span;
  readonly valueSpan: Span | undefined;
}

/** What a customer is trying to achieve, and how we keep our side of it. */
export interface Goal<Document extends KeptDocument = ScoreDocument> {
  /** The slug: the file's name without `.md`. */
  readonly id: string;
  readonly document: Document;
  readonly title: Placed | undefined;
  readonly owner: Placed | undefined;
  readonly borrowed: Placed | undefined;
  readonly serves: readonly Placed[];
  readonly formerly: readonly string[];
  readonly always: readonly Clause[];
  readonly never: readonly Clause[];
  readonly standards: readonly Standard[];
}

/** Reads a document as a goal. A file that two people amended at once knows what either side knew. */
export function readGoal(document: ScoreDocument): Goal {
  if (document.problems.some((problem) => problem.code === "merge/conflict-left"))
    return readConflicted(document);
  return goalOfKeys(document);
}

/** Reads the keys of a document as a goal. */
export function goalOfKeys<Document extends KeptDocument>(document: Document): Goal<Document> {
  return {
    id: goalIdOf(document.path),
    document,
    title: textOf(document, "goal"),
    owner: textOf(document, "owner"),
    borrowed: textOf(document, "borrowed"),
    serves: textsOf(document, "serves"),
    formerly: textsOf(document, "formerly").map((slug) => slug.text),
    always: readClauses("always", entryOf(document, "always")?.value),
    never: readClauses("never", entryOf(document, "never")?.value),
    standards: readStandards(document),
  };
}

function readConflicted(document: ScoreDocument): Goal {
  const names: SectionNames = sectionNames();
  const sides = (["ours", "theirs"] as const).map((side) =>
    goalOfKeys(readText(document.path, "goal", sourceOf(sideOf(document.source.text, side)), names)),
  );
  const [ours, theirs] = sides as [Goal, Goal];
  return {
    ...ours,
    document,
    serves: [...ours.serves, ...theirs.serves],
    always: [...ours.always, ...theirs.always],
    never: [...ours.never, ...theirs.never],
  };
}

/** Returns the clauses of both lists, always first. */
export function clausesOf(goal: Pick<Goal, "always" | "never">): readonly Clause[] {
  return [...goal.always, ...goal.never];
}

/** Returns the sections of a document with a meaning, in the order they stand. */
export function sectionsOf(document: ScoreDocument, meaning: Meaning): readonly Section[] {
  return document.outline.sections.filter((section) => section.meaning === meaning);
}

function readStandards(document: KeptDocument): readonly Standard[] {
  const value = entryOf(document, "standards")?.value;
  if (value?.type !== "map") return [];
  return value.entries.map((entry) => {
    const inner = entry.value.type === "map" ? entry.value.entries : [];
    const measure = inner.find((candidate) => candidate.key === "measure")?.value;
    const limit = inner.find((candidate) => candidate.key === "at-most" || candidate.key === "at-least");
    return {
      id: entry.key,
      measure: measure?.type === "scalar" && typeof measure.data === "string" ? measure.data : "",
      limit: limit?.key as Standard["limit"],
      value: limit && numberIn(limit.value),
      best: bestIn(inner.find(({ key }) => key === "best")?.value),
      idSpan: entry.keySpan,
      valueSpan: limit?.value.span,
    };
  });
}

function bestIn(value: Value | undefined): Standard["best"] {
  const entries = value?.type === "map" ? value.entries : [];
  const best = numberIn(entries.find(({ key }) => key === "value")?.value);
  const held = entries.find(({ key }) => key === "held")?.value;
  const days = held?.type === "list" ? held.items.map(dataOf).filter((day) => typeof day === "string") : [];
  return best === undefined ? undefined : { value: best, held: days };
}

function numberIn(value: Value | undefined): number | undefined {
  return value?.type === "scalar" && typeof value.data === "number" ? value.data : undefined;
}
