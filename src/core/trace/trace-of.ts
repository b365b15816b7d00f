import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { goalNames } from "../history/goal-names.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import { repairBook } from "../history/repair-book.ts";
import { firstWords } from "../score/first-words.ts";
import type { Score } from "../score/score.ts";
import { unreadableFiles } from "../status/unreadable.ts";
import { linesAbout, type Said } from "./lines-about.ts";
import type { Trace, TracedComplaint, TracedGoal, TracedPart, TracedRepair } from "./trace.ts";

/** Follows every part of a promise to the goals that keep it, their lines, and what was said about those. */
export function traceOf(score: Score): Trace {
  const followed = [...followedComplaints(repairBook(score)).values()].sort(latestFirst);
  const complaints = followed.flatMap((complaint) => tracedComplaint(complaint, score));
  const goals = [...keptGoals(followed, score), ...formerGoals(followed, score)];
  return {
    name: score.config.name,
    promise: score.promise?.sentence?.text,
    parts: partsOf(score, goals),
    goals,
    complaints,
    repairs: repairsAfter(followed),
    homeless: complaints.filter(({ goal }) => goal === undefined).map(({ id }) => id),
    refused: unreadableFiles(score),
  };
}

function latestFirst(a: FollowedComplaint, b: FollowedComplaint): number {
  if (a.keys.received !== b.keys.received) return a.keys.received < b.keys.received ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function tracedComplaint(complaint: FollowedComplaint, score: Score): TracedComplaint[] {
  const { id, keys, state, goal, repairs, document } = complaint;
  if (keys.kind === "thanks") return [];
  return [
    {
      id,
      kind: keys.kind,
      received: keys.received,
      state,
      goal,
      clause: keys.broke,
      words: firstWords(score.whole(document)),
      repairs: repairs.map((repair) => repair.id),
    },
  ];
}

function keptGoals(followed: readonly FollowedComplaint[], score: Score): readonly TracedGoal[] {
  const said = saidAbout(followed);
  const { promise, goals } = score;
  const whole = promise === undefined ? [] : [{ ...promise, id: "promise", standards: [] }];
  const held = whole.map((one) => ({
    id: one.id,
    title: undefined,
    serves: [],
    isKept: true,
    retired: undefined,
    ...linesAbout(one, said.get(one.id) ?? [], score),
  }));
  const own = goals.map((goal) => ({
    id: goal.id,
    title: goal.title?.text,
    serves: [...new Set(goal.serves.map(({ text }) => text))],
    isKept: true,
    retired: undefined,
    ...linesAbout(goal, said.get(goal.id) ?? [], score),
  }));
  return [
    ...held.filter(({ clauses, unwritten, complaints, gaps }) =>
      [clauses, unwritten, complaints, gaps].some((list) => list.length > 0),
    ),
    ...own,
  ];
}

// A goal that was retired is not kept any more, and what was said about it is still true.
function formerGoals(followed: readonly FollowedComplaint[], score: Score): readonly TracedGoal[] {
  const said = [...saidAbout(followed.filter(({ isKept, goal }) => !isKept && goal !== undefined))];
  const { nameOf } = goalNames(score);
  const ended = new Map(
    ledgerOf(score)
      .filter(({ kind }) => kind === "retire")
      .map(({ goal, on }) => [nameOf(goal), on]),
  );
  return said
    .map(([id, about]) => ({
      id,
      title: undefined,
      serves: [],
      isKept: false,
      retired: ended.get(id),
      ...linesAbout({ id, always: [], never: [], standards: [] }, about, score),
    }))
    .filter(({ clauses, unwritten, complaints }) => clauses.length + unwritten.length + complaints.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function saidAbout(followed: readonly FollowedComplaint[]): ReadonlyMap<string, readonly Said[]> {
  const about = new Map<string, Said[]>();
  for (const { id, goal, keys } of followed) {
    if (goal === undefined) continue;
    const isThanks = keys.kind === "thanks";
    const one = { id, isThanks, clause: isThanks ? keys.kept : keys.broke };
    const list = about.get(goal);
    if (list === undefined) about.set(goal, [one]);
    else list.push(one);
  }
  return about;
}

// A part that only a goal knows of is told of beside the others, so that nobody has to look for the goal.
function partsOf({ promise }: Score, goals: readonly TracedGoal[]): readonly TracedPart[] {
  const written = new Map(promise?.parts.map(({ id, value }) => [id.text, value.text]));
  const served = goals.flatMap(({ serves }) => serves).filter((id) => !written.has(id));
  const keeping = new Map<string, string[]>();
  for (const { id, serves } of goals)
    for (const part of serves) keeping.set(part, [...(keeping.get(part) ?? []), id]);
  return [...new Set([...written.keys(), ...served])].map((id) => ({
    id,
    text: written.get(id),
    goals: keeping.get(id) ?? [],
  }));
}

function repairsAfter(followed: readonly FollowedComplaint[]): readonly TracedRepair[] {
  const all = followed.filter(({ keys }) => keys.kind !== "thanks").flatMap(({ repairs }) => repairs);
  return [...new Map(all.map((repair) => [repair.id, repair])).values()].map(
    ({ id, goal, kind, on, because }) => ({ id, goal, kind, on, because }),
  );
}
