import { ScoreError } from "../core/errors.ts";
import { isRepair } from "../core/history/recurrence.ts";
import { repairBook } from "../core/history/repair-book.ts";
import type { StarterRepair } from "../core/orientation/new-starter.ts";
import { firstWords } from "../core/score/first-words.ts";
import { clausesOf } from "../core/score/goal.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { historyCache } from "./history/history-cache.ts";
import { log } from "./log.ts";

/** How many repairs a new person reads. */
const MOST = 10;

const EVERYTHING = {
  about: undefined,
  since: undefined,
  until: undefined,
  kind: undefined,
  complaint: undefined,
  author: undefined,
  count: undefined,
  reverse: false,
  requireFull: false,
} as const;

/**
 * Reads the last repairs that stand, of some goals or of all, in the words of the history: what changed is told as far as there are
 * commits; without Git by what the lines say today.
 */
export async function lastRepairs(
  score: Score,
  isAsked: (goal: string) => boolean,
  context: Context,
): Promise<readonly StarterRepair[]> {
  const { standing, nameOf } = repairBook(score);
  const asked = standing.filter((repair) => isRepair(repair) && isAsked(nameOf(repair.goal)));
  const changes = asked.length === 0 ? new Map() : await changesKnown(context);
  return [...asked]
    .map((repair, at) => ({ repair, at }))
    .sort((a, b) => (a.repair.on === b.repair.on ? b.at - a.at : a.repair.on < b.repair.on ? 1 : -1))
    .slice(0, MOST)
    .map(({ repair: { id, goal, on, because, complaints } }) => ({
      ...{ id, goal: nameOf(goal), on, because },
      changes: changes.get(id) ?? [],
      lines: linesToday(id, nameOf(goal), score),
      after: complaints.flatMap((name) => wordsOf(name, score)),
    }));
}

async function changesKnown(context: Context): Promise<ReadonlyMap<string, StarterRepair["changes"]>> {
  try {
    const { history } = historyCache({ folder: undefined, isWanted: true }, context);
    const { entries } = await log(EVERYTHING, context, history);
    return new Map(
      [...entries].flatMap(({ id, changes }) => (id === undefined ? [] : [[id, changes] as const])),
    );
  } catch (error) {
    // Where Git is not there, or can't say, the files tell the rest.
    if (error instanceof ScoreError) return new Map();
    throw error;
  }
}

function linesToday(id: string, goal: string, score: Score): StarterRepair["lines"] {
  const touched = new Set(
    [...(repairBook(score).mended.get(id) ?? [])].map((clause) => clause.replace(/^.*#/, "")),
  );
  const owner = goal === "promise" ? score.promise : score.goals.find((one) => one.id === goal);
  return (owner === undefined ? [] : clausesOf(owner))
    .filter((clause) => touched.has(clause.id))
    .map(({ list, id: clause, text }) => ({ list, id: clause, text }));
}

function wordsOf(complaint: string, score: Score): readonly string[] {
  const record = score.complaints.find(({ id }) => id === complaint);
  const words = record === undefined ? "" : firstWords(record.document);
  return words === "" ? [] : [words];
}
