import { refuseUnreadable } from "../amend/refuse-problems.ts";
import { readText, type ScoreDocument } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { writtenForm } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { dataOf, isEmpty, recordOf } from "../document/value.ts";
import { ScoreError } from "../errors.ts";
import type { WrittenFile } from "../planned-file.ts";
import { same } from "../record/fact-change.ts";
import { entryOf } from "../score/keys.ts";
import { shellWords } from "../shell-words.ts";
import { appendHabit } from "./append-habit.ts";
import { changeHabit } from "./change-habit.ts";
import { type HabitFacts, pairsOfHabit } from "./habit-facts.ts";
import { removeHabit } from "./remove-habit.ts";

/** An edit of one habit of a goal: it comes in, says something else, or goes again. */
export type HabitEdit =
  | { readonly to: HabitFacts }
  | { readonly at: number; readonly from: HabitFacts; readonly to: HabitFacts | undefined };

/**
 * Writes a habit into the front matter of its goal by the smallest edits: order, comments, quotes, line endings and the form of the
 * list stay.
 * @throws ScoreError of kind `refused` where that can't be done without changing something else.
 */
export function setHabit(document: ScoreDocument, edit: HabitEdit): WrittenFile {
  refuseUnreadable(document);
  const value = entryOf(document, "habits")?.value;
  if (value !== undefined && value.type !== "list" && !isEmpty(value)) throw notAsPlanned(document);
  const text = applySplices(document.source.text, splicesOf(document, edit));
  verify(document, text, edit);
  const { source } = document;
  return { path: document.path, before: writtenForm(source), after: writtenForm({ ...source, text }) };
}

function splicesOf(document: ScoreDocument, edit: HabitEdit): readonly Splice[] {
  if (!("at" in edit)) return [appendHabit(document, edit.to)];
  return edit.to === undefined
    ? [removeHabit(document, edit.at)]
    : changeHabit(document, edit.at, edit.from, edit.to);
}

function verify(document: ScoreDocument, text: string, edit: HabitEdit): void {
  const after = readText(document.path, document.kind, { ...document.source, text }, sectionNames());
  const expected = { ...recordOf(document.entries) };
  const habits = [...((expected["habits"] ?? []) as readonly unknown[])];
  const { to } = edit;
  const written = to === undefined ? undefined : Object.fromEntries(pairsOfHabit(to));
  if (!("at" in edit)) habits.push(written);
  else if (written === undefined) habits.splice(edit.at, 1);
  // What somebody else wrote beside these keys stays.
  else habits[edit.at] = { ...othersOf(document, edit.at), ...written };
  if (habits.length === 0) delete expected["habits"];
  else expected["habits"] = habits;
  if (after.problems.length <= document.problems.length && same(recordOf(after.entries), expected)) return;
  throw notAsPlanned(document);
}

function othersOf(document: ScoreDocument, at: number): Readonly<Record<string, unknown>> {
  const list = entryOf(document, "habits")?.value;
  const item = list?.type === "list" ? list.items[at] : undefined;
  const facts = { ...((item === undefined ? {} : dataOf(item)) as Record<string, unknown>) };
  for (const key of ["habit", "verdict", "on", "amendment"]) delete facts[key];
  return facts;
}

function notAsPlanned({ path }: ScoreDocument): ScoreError {
  return new ScoreError(
    "refused",
    "habit/not-as-planned",
    `this could not be written into ${path} without changing something else, so nothing was written`,
    { at: path, hint: `score lint ${shellWords([path])}` },
  );
}
