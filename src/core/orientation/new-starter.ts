import type { Change } from "../history/change.ts";
import { followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import type { Goal } from "../score/goal.ts";
import { textOf, textsOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import { type Unreadable, unreadableFiles } from "../status/unreadable.ts";
import { openGaps } from "../voice/open-gaps.ts";
import { type CardGap, type CardLine, cardOf, type GoalCard } from "./goal-card.ts";
import { minutesFor, wordsToRead } from "./reading-time.ts";
import { toldIn } from "./told-in.ts";

/** Whom a reading order is for, and what of the score it is about. */
export interface StarterWish {
  /** The person or the team it is printed for, as it was typed. */
  readonly reader: string | undefined;
  /** Who is asked about what is unclear, as it was typed. */
  readonly by: string | undefined;
  /** The goals that are served; all of them where there is none. */
  readonly goals: readonly Goal[];
}

/** A repair in the words of the history. */
export interface StarterRepair {
  readonly id: string;
  /** By its name of today. */
  readonly goal: string;
  readonly on: string;
  readonly because: string;
  /** What changed, where a commit of this history tells. */
  readonly changes: readonly Change[];
  /** The lines that it mended as they stand today, where no commit tells what they were. */
  readonly lines: readonly Pick<CardLine, "list" | "id" | "text">[];
  /** The first words of what led to it. */
  readonly after: readonly string[];
}

/** What is promised, and what holds in every goal. */
export interface StarterPromise {
  readonly sentence: string | undefined;
  readonly whom: string | undefined;
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  readonly standsFor: readonly string[];
  /** The change we make, and what we believe, a paragraph or a point each. */
  readonly change: readonly string[];
  readonly believe: readonly string[];
  readonly always: readonly CardLine[];
  readonly never: readonly CardLine[];
}

/** Where to begin to rehearse, and why there. */
export interface StarterRehearsal {
  readonly goal: string;
  readonly title: string;
  /** How many complaints and near misses were about it. */
  readonly said: number;
}

/** What a new person reads, in the order that they read it. */
export interface NewStarter extends Pick<StarterWish, "reader" | "by"> {
  readonly name: string;
  readonly promise: StarterPromise | undefined;
  readonly goals: readonly GoalCard[];
  /** Goals that are only named, because there are too many for one sitting. */
  readonly further: readonly { readonly goal: string; readonly title: string; readonly file: string }[];
  readonly repairs: readonly StarterRepair[];
  readonly gaps: readonly (CardGap & { readonly goal: string })[];
  readonly rehearse: readonly StarterRehearsal[];
  /** How many words there are, and how many minutes they take to read. */
  readonly words: number;
  readonly minutes: number;
  readonly refused: readonly Unreadable[];
}

/** How many goals are told of. */
const MOST_GOALS = 12;

const MOST_REHEARSED = 3;

/** Puts together what a new person reads. */
export function newStarterOf(
  score: Score,
  { reader, by, goals: wished }: StarterWish,
  repairs: readonly StarterRepair[],
): NewStarter {
  const goals = (wished.length > 0 ? wished : score.goals).filter(({ document }) => document.readable);
  const cards = goals.map(({ document }) => cardOf(document, score));
  const shown = new Set([...cards.map(({ goal }) => goal), "promise"]);
  const gaps = openGaps(score)
    .filter(({ goal }) => shown.has(goal))
    .map(({ id, goal, clause, keys }) => ({
      ...{ voice: id, goal, clause },
      weSay: keys["we-say"],
      weDo: keys["we-do"],
    }));
  const told = {
    promise: promiseIn(score),
    goals: cards.slice(0, MOST_GOALS),
    further: cards.slice(MOST_GOALS).map(({ goal, title, file }) => ({ goal, title, file })),
    repairs,
    gaps,
  };
  const words = wordsToRead(told, score.config.language);
  return {
    ...{ name: score.config.name, reader, by },
    ...told,
    rehearse: rehearsalsFirst(cards, score),
    words,
    minutes: minutesFor(words),
    refused: unreadableFiles(score),
  };
}

function promiseIn(score: Score): StarterPromise | undefined {
  const { promise } = score;
  if (promise === undefined || !promise.document.readable) return undefined;
  const { document, sentence, parts } = promise;
  const { always, never } = cardOf(document, score);
  return {
    sentence: sentence?.text,
    whom: textOf(document, "for")?.text,
    parts: parts.map(({ id, value }) => ({ id: id.text, text: value.text })),
    standsFor: textsOf(document, "stands-for").map(({ text }) => text),
    change: toldIn(document, "change"),
    believe: toldIn(document, "believe"),
    always,
    never,
  };
}

// Where most was said there is most to rehearse.
function rehearsalsFirst(cards: readonly GoalCard[], score: Score): readonly StarterRehearsal[] {
  const said = new Map<string, number>();
  for (const { keys, goal } of followedComplaints(repairBook(score)).values())
    if (keys.kind !== "thanks" && goal !== undefined) said.set(goal, (said.get(goal) ?? 0) + 1);
  return cards
    .map(({ goal, title }) => ({ goal, title, said: said.get(goal) ?? 0 }))
    .sort((a, b) => b.said - a.said)
    .slice(0, MOST_REHEARSED);
}
