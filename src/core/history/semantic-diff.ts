import type { ScoreDocument } from "../document/document.ts";
import { plainWords } from "../document/markdown.ts";
import type { Item, Section } from "../document/outline.ts";
import type { Meaning } from "../document/section-names.ts";
import type { Clause } from "../score/clause.ts";
import type { Standard } from "../score/goal.ts";
import { isGap } from "../score/placeholders.ts";
import { isSlug } from "../score/slug.ts";
import type { Change, ChangePart, Direction } from "./change.ts";
import { matchByWords } from "./match-lists.ts";
import { saidIn } from "./said-in.ts";
import { isSilent } from "./sentences.ts";
import { standardDirection, standardWords } from "./standard-words.ts";

/** What is compared: a goal, or the promise. */
export interface Version {
  readonly document: ScoreDocument;
  readonly title: { readonly text: string } | undefined;
  readonly always: readonly Clause[];
  readonly never: readonly Clause[];
  readonly standards: readonly Standard[];
  /** Other sentences of the front matter with what they are called: the parts of the promise, `from` and `to`. */
  readonly phrases: readonly { readonly id: string; readonly text: string }[];
}

/** What a goal can be held to. */
export type Promised = Pick<Version, "title" | "always" | "never" | "standards">;

/** Compares only what two versions of a goal can be held to: the title, the clauses and the standards. */
export function promisedChanges(
  before: Promised | undefined,
  after: Promised | undefined,
): readonly Change[] {
  return [
    ...titleChanges(before, after),
    ...clauseChanges(before, after),
    ...standardChanges(before?.standards ?? [], after?.standards ?? []),
  ];
}

/**
 * Compares two versions of a goal: what came, what went and what was reworded, clause by clause and sentence by sentence. A gap
 * that waits for words says nothing: whoever fills it adds, and weakens nothing.
 */
export function semanticDiff(before: Version | undefined, after: Version | undefined): readonly Change[] {
  return [
    ...titleChanges(before, after),
    ...clauseChanges(before, after),
    ...phraseChanges(before?.phrases ?? [], after?.phrases ?? []),
    ...standardChanges(before?.standards ?? [], after?.standards ?? []),
    ...sectionChanges(before, after),
  ];
}

function change(
  part: ChangePart,
  clause: string | undefined,
  before: string | undefined,
  after: string | undefined,
  direction: Direction,
  evidence?: string,
): Change {
  const op = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return { clause, part, op, before, after, direction, evidence };
}

function titleChanges(before: Promised | undefined, after: Promised | undefined): Change[] {
  const [old, now] = [before?.title?.text, after?.title?.text];
  return old === now ? [] : [change("goal", undefined, old, now, "unknown")];
}

function clauseChanges(before: Promised | undefined, after: Promised | undefined): Change[] {
  return (["always", "never"] as const).flatMap((list) =>
    saysTheSame(before?.[list] ?? [], after?.[list] ?? [])
      ? []
      : listChanges(list, written(before?.[list]), written(after?.[list])),
  );
}

// Of most lists nothing was changed. No id stands twice in one of them.
function saysTheSame(before: readonly Clause[], after: readonly Clause[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, text }, at) => id === after[at]?.id && text === after[at].text)
  );
}

function written(clauses: readonly Clause[] = []): readonly Clause[] {
  return clauses.filter(({ text }) => !isGap(text));
}

function listChanges(
  list: "always" | "never",
  before: readonly Clause[],
  after: readonly Clause[],
): Change[] {
  const now = new Map(after.map((clause) => [clause.id, clause]));
  const old = new Map(before.map((clause) => [clause.id, clause]));
  const changes: Change[] = [];
  for (const clause of before) {
    const kept = now.get(clause.id);
    if (kept !== undefined && kept.text !== clause.text)
      changes.push(change(list, clause.id, clause.text, kept.text, "unknown"));
  }
  const gone = before.filter((clause) => !now.has(clause.id));
  const fresh = after.filter((clause) => !old.has(clause.id));
  // A clause keeps its identity through its id. Words decide only where one side had no id to keep, or where nothing but the id changed.
  const words = (clause: Clause): string => clause.text;
  const same = matchByWords(gone, fresh, words);
  const loose = same.changed.filter(([a, b]) => !a.pinned || !b.pinned);
  const settled = new Set(same.changed.filter(([a, b]) => a.pinned && b.pinned).flat());
  for (const [a, b] of loose)
    changes.push(
      change(list, b.id, a.text, b.text, "unknown", "matched by its words: one version has no id"),
    );
  const removed = [...same.removed, ...gone.filter((clause) => settled.has(clause))];
  const added = [...same.added, ...fresh.filter((clause) => settled.has(clause))];
  for (const clause of removed)
    changes.push(change(list, clause.id, clause.text, undefined, "weaker", `no longer in the ${list} list`));
  for (const clause of added)
    changes.push(change(list, clause.id, undefined, clause.text, "stronger", `new in the ${list} list`));
  return changes;
}

function phraseChanges(before: Version["phrases"], after: Version["phrases"]): Change[] {
  const [old, now] = [before, after].map(
    (phrases) => new Map(phrases.filter(({ text }) => !isGap(text)).map(({ id, text }) => [id, text])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    return was === is ? [] : [change("other", id, was, is, "unknown")];
  });
}

function standardChanges(before: readonly Standard[], after: readonly Standard[]): Change[] {
  const ids = new Set([...before, ...after].map((standard) => standard.id));
  return [...ids].flatMap((id) => {
    const old = before.find((standard) => standard.id === id);
    const now = after.find((standard) => standard.id === id);
    const [was, is] = [old && standardWords(old), now && standardWords(now)];
    if (was === is) return [];
    return [
      change(
        "standard",
        id,
        was,
        is,
        old === undefined ? "stronger" : now === undefined ? "weaker" : standardDirection(old, now),
        was === undefined || is === undefined ? undefined : `${old?.value} → ${now?.value}`,
      ),
    ];
  });
}

/** The parts of a goal that sections of a meaning are; every other one is `other`. */
export const PARTS: Readonly<Partial<Record<Meaning, ChangePart>>> = {
  feel: "feel",
  happen: "happen",
  believe: "believe",
};

function sectionChanges(before: Version | undefined, after: Version | undefined): Change[] {
  const [old, now] = [sectionsByName(before), sectionsByName(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [old.get(name) ?? [], now.get(name) ?? []];
    if (isSame(was, is)) return [];
    const meaning = (is[0] ?? was[0])?.meaning;
    const explained = meaning === "never" ? explanationChanges(explanationsIn(was), explanationsIn(is)) : [];
    return [
      ...explained,
      ...proseChanges((meaning && PARTS[meaning]) ?? "other", told(was, meaning), told(is, meaning)),
    ];
  });
}

function proseChanges(part: ChangePart, before: readonly string[], after: readonly string[]): Change[] {
  const matched = matchByWords(before, after, (sentence) => sentence);
  return [
    ...matched.changed.map(([was, is]) => change(part, undefined, was, is, "unknown")),
    ...matched.removed.map((was) => change(part, undefined, was, undefined, "unknown")),
    ...matched.added.map((is) => change(part, undefined, undefined, is, "unknown")),
  ];
}

/** Reads the bullets of Never sections by the clause they explain; their words are one piece, however many sentences. */
export function explanationsIn(sections: readonly Section[]): ReadonlyMap<string, string> {
  const items = sections
    .flatMap((section) => section.blocks.flatMap((block) => block.items))
    .filter(isExplanation);
  return new Map(
    items.map((item) => [item.bold ?? "", explanationOf(item)] as const).filter(([, words]) => !isGap(words)),
  );
}

/** Returns the words of a bullet behind the id of the clause that it explains. */
export function explanationOf(item: Item): string {
  return plainWords(item.text).replace(/^[a-z0-9-]+\s*(?:[—–:-]\s*)?/, "");
}

/** Tells whether a bullet explains a clause: it begins with its bold id. */
export function isExplanation(item: Item): boolean {
  return item.bold !== undefined && isSlug(item.bold);
}

function explanationChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    return was === is ? [] : [change("other", id, was, is, "unknown")];
  });
}

// The line that leads to the repairs is no words of the goal.
function sectionsByName(version: Version | undefined): Map<string, Section[]> {
  const sections = new Map<string, Section[]>();
  for (const section of version?.document.outline.sections ?? []) {
    if (section.meaning === "repairs") continue;
    const name = section.meaning ?? `"${section.title}"`;
    sections.set(name, [...(sections.get(name) ?? []), section]);
  }
  return sections;
}

// Most sections of two versions are the same: what says the same needs no look at its sentences.
function isSame(before: readonly Section[], after: readonly Section[]): boolean {
  const [was, is] = [before, after].map((sections) => sections.flatMap(({ blocks }) => blocks));
  return (
    was?.length === is?.length &&
    was?.every((block, at) => block.type === is?.[at]?.type && block.text === is[at].text) === true &&
    before[0]?.meaning === after[0]?.meaning
  );
}

function told(sections: readonly Section[], meaning: Meaning | undefined): readonly string[] {
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (isSilent(block)) return [];
      if (block.items.length === 0) return saidIn(block.text);
      const points = block.items.filter((item) => meaning !== "never" || !isExplanation(item));
      return points.flatMap(({ text }) => saidIn(text));
    }),
  );
}
