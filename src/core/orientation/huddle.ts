import { isRepair } from "../history/recurrence.ts";
import { repairBook } from "../history/repair-book.ts";
import type { LedgerEntry } from "../history/timeline.ts";
import type { FiledComplaint } from "../score/complaints-of.ts";
import { firstWords } from "../score/first-words.ts";
import { clausesOf } from "../score/goal.ts";
import { isGap } from "../score/placeholders.ts";
import type { Score } from "../score/score.ts";
import { type Unreadable, unreadableFiles } from "../status/unreadable.ts";
import { type CardGap, type CardLine, cardOf } from "./goal-card.ts";
import { ofTheDay, type PickOfDay } from "./of-the-day.ts";

/** One line of a goal with how it must feel. */
export interface HuddleCard extends CardLine {
  readonly goal: string;
  readonly title: string;
  readonly feel: readonly string[];
  /** Open gaps about the line, or about its goal as a whole. */
  readonly gaps: readonly CardGap[];
}

/** A repair that stands, with what its lines say today. */
export interface HuddleRepair {
  readonly id: string;
  readonly goal: string;
  readonly kind: string;
  readonly on: string;
  readonly because: string;
  readonly clauses: readonly { readonly list: string; readonly id: string; readonly text: string }[];
  /** The first words of what led to it. */
  readonly after: readonly string[];
}

/** Something that somebody wrote down: a near miss, or thanks. */
export interface HuddleStory {
  readonly id: string;
  readonly goal: string | undefined;
  readonly received: string;
  readonly words: string;
}

/** What a team tells each other in two minutes: one of each, as far as there is any. */
export interface Huddle {
  readonly name: string;
  readonly today: string;
  readonly card: HuddleCard | undefined;
  readonly repair: HuddleRepair | undefined;
  readonly nearMiss: HuddleStory | undefined;
  readonly thanks: HuddleStory | undefined;
  readonly refused: readonly Unreadable[];
}

/** Of how many the one of a day is picked: what is older is known by now. */
const LATEST = 30;

/** Picks what is told on a day: the same for everybody who has the same files. */
export function huddleOf(score: Score, today: string, seed: string): Huddle {
  const pick = { day: today, seed };
  const { complaints, standing } = repairBook(score);
  const repairs = latest(
    standing.filter((one) => isRepair(one) && one.on <= today),
    ({ on, id }) => `${on} ${id}`,
  );
  const repair = ofTheDay(repairs, ({ id }) => id, pick);
  return {
    name: score.config.name,
    today,
    card: cardOfDay(score, pick),
    repair: repair && repairTold(repair, score),
    nearMiss: storyOfDay(complaints, "near-miss", score, pick),
    thanks: storyOfDay(complaints, "thanks", score, pick),
    refused: unreadableFiles(score),
  };
}

function cardOfDay(score: Score, pick: PickOfDay): HuddleCard | undefined {
  const owners = [
    ...(score.promise === undefined ? [] : [{ ...score.promise, id: "promise" }]),
    ...score.goals,
  ].filter(({ document }) => document.readable);
  const lines = owners.flatMap((owner) =>
    clausesOf(owner)
      .filter(({ text }) => !isGap(text))
      .map((clause) => ({ owner, clause })),
  );
  const found = ofTheDay(lines, ({ owner, clause }) => `${owner.id}#${clause.id}`, pick);
  if (found === undefined) return undefined;
  const { goal, title, feel, always, never, gaps } = cardOf(found.owner.document, score);
  const line = [...always, ...never].find(({ id }) => id === found.clause.id);
  if (line === undefined) return undefined;
  const about = gaps.filter(({ clause }) => clause === undefined || clause === line.id);
  return { ...line, goal, title, feel, gaps: about };
}

function repairTold(repair: LedgerEntry, score: Score): HuddleRepair {
  const { id, goal, kind, on, because, complaints } = repair;
  const { mended, complaints: known } = repairBook(score);
  const owner = goal === "promise" ? score.promise : score.goals.find((one) => one.id === goal);
  const touched = new Set([...(mended.get(id) ?? [])].map((clause) => clause.replace(/^.*#/, "")));
  const clauses = owner === undefined ? [] : clausesOf(owner).filter((clause) => touched.has(clause.id));
  const after = complaints.flatMap((name) => known.find((one) => one.id === name) ?? []);
  return {
    ...{ id, goal, kind, on, because },
    clauses: clauses.map(({ list, id: clause, text }) => ({ list, id: clause, text })),
    after: after.map(({ document }) => firstWords(score.whole(document))).filter((words) => words !== ""),
  };
}

function storyOfDay(
  complaints: readonly FiledComplaint[],
  kind: "near-miss" | "thanks",
  score: Score,
  pick: PickOfDay,
): HuddleStory | undefined {
  const those = complaints.filter(({ keys }) => keys.kind === kind && keys.received.slice(0, 10) <= pick.day);
  const found = ofTheDay(
    latest(those, ({ keys, id }) => `${keys.received} ${id}`),
    ({ id }) => id,
    pick,
  );
  if (found === undefined) return undefined;
  const { id, keys, document } = found;
  const goal = keys.goal === undefined ? undefined : repairBook(score).nameOf(keys.goal);
  return { id, goal, received: keys.received, words: firstWords(score.whole(document)) };
}

function latest<Item>(items: readonly Item[], placeOf: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).slice(0, LATEST);
}
