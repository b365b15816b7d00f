import { readRevisions } from "../../adapters/git/history.ts";
import { readObjects } from "../../adapters/git/objects.ts";
import { decode } from "../../core/document/decode.ts";
import { readText } from "../../core/document/document.ts";
import { ScoreError } from "../../core/errors.ts";
import { findHabit, sameHabit } from "../../core/habit/find-habit.ts";
import { factsOf, type HabitFacts } from "../../core/habit/habit-facts.ts";
import type { HabitStepResult } from "../../core/habit/result.ts";
import { goalNames } from "../../core/history/goal-names.ts";
import type { FileRevision, Revision } from "../../core/history/revision.ts";
import { same } from "../../core/record/fact-change.ts";
import { newestStep } from "../../core/record/undo/newest-step.ts";
import { findGoal } from "../../core/score/find-goal.ts";
import type { Goal } from "../../core/score/goal.ts";
import { habitsOf } from "../../core/score/habits.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { lookAround, type Ready } from "../in-transaction.ts";
import { type HabitPlan, recordHabit, told } from "./record-habit.ts";

/** What `score habit undo` is asked for. */
export interface HabitUndoOptions {
  readonly goal: string;
  /** A habit by its first words; absent for whichever was written down last. */
  readonly habit: string | undefined;
  readonly by: string | undefined;
  readonly dryRun: boolean;
}

/** Takes the last step with a habit back, as one commit of its goal; whatever came into the goal since stays. */
export async function undoHabit(options: HabitUndoOptions, context: Context): Promise<HabitStepResult> {
  if (options.dryRun) {
    const ready = await lookAround(context);
    const planned = await plan(options, ready.score, ready, context);
    return { ...told("habit-undo", planned), ...stepOf(planned), isCommitted: false, isDryRun: true };
  }
  let planned: HabitPlan | undefined;
  const result = await recordHabit(
    "habit-undo",
    { commit: true, by: options.by },
    context,
    async (score, ready) => {
      planned = await plan(options, score, ready as Ready, context);
      return planned;
    },
  );
  return { ...result, ...(planned !== undefined && stepOf(planned)) };
}

function stepOf({ summary }: HabitPlan): Pick<HabitStepResult, "step"> {
  return { step: summary.replace(/^taken back: /, "") };
}

async function plan(
  options: HabitUndoOptions,
  score: Score,
  ready: Ready,
  context: Context,
): Promise<HabitPlan> {
  const goal = findGoal(score, options.goal);
  const wanted = options.habit === undefined ? undefined : findHabit(goal, options.habit);
  const paths = [...goalNames(score).namesOf(goal.id)].map((name) => `goals/${name}.md`);
  const revisions = await readRevisions(context.git, ready.repository, paths);
  let steps = revisions.filter(({ commit }) => /^habit\(/.test(commit.message) && commit.parents.length < 2);
  for (;;) {
    const found = newestStep(steps, new Set(paths));
    if (found === undefined) throw nothingRecorded(goal, options.habit);
    const step = await habitStep(found.file, goal, score, ready, context);
    if (step !== undefined && (wanted === undefined || wanted.habit.text === (step.to ?? step.from)?.habit))
      return planBack(step, goal, found.revision);
    steps = steps.filter(({ commit }) => commit.id !== found.revision.commit.id);
  }
}

/** What one commit did with one habit. */
interface HabitStep {
  readonly from: HabitFacts | undefined;
  readonly to: HabitFacts | undefined;
}

function planBack({ from, to }: HabitStep, goal: Goal, { commit }: Revision): HabitPlan {
  const habits = habitsOf(goal.document);
  const words = (to ?? from)?.habit ?? "";
  const now = sameHabit(words, habits);
  const stands = now === undefined ? undefined : factsOf(now);
  if (!same(stands, to) || (now === undefined && from === undefined))
    throw new ScoreError(
      "state",
      "habit/changed-since",
      `what stands of this habit in ${goal.document.path} is not what was written down last: ${words}`,
      { hint: `git log --oneline -- ${goal.document.path}   # each change of it` },
    );
  const edit =
    now === undefined ? { to: from as HabitFacts } : { at: now.at, from: to as HabitFacts, to: from };
  const subject = (commit.message.split("\n")[0] ?? "").replace(/^habit\([^)]*\): /, "");
  return {
    goal,
    edit,
    before: to,
    after: from,
    summary: `taken back: ${subject}`,
    body: `This reverts commit ${commit.id}.`,
  };
}

async function habitStep(
  { path, before, after }: FileRevision,
  goal: Goal,
  score: Score,
  { repository }: Ready,
  { git }: Context,
): Promise<HabitStep | undefined> {
  const texts = new Map<string, readonly HabitFacts[]>();
  const ids = [before, after].filter((id) => id !== undefined);
  for await (const { id, bytes } of readObjects(git, repository, ids)) {
    const decoded = bytes === undefined ? undefined : decode(bytes);
    if (decoded === undefined || !("source" in decoded)) continue;
    const document = readText(path, goal.document.kind, decoded.source, score.config.sectionNames);
    texts.set(id, habitsOf(document).map(factsOf));
  }
  const [was, is] = [texts.get(before ?? "") ?? [], texts.get(after ?? "") ?? []];
  const from = was.filter((habit) => !is.some((other) => same(other, habit)));
  const to = is.filter((habit) => !was.some((other) => same(other, habit)));
  return from.length > 1 || to.length > 1 || from.length + to.length === 0
    ? undefined
    : { from: from[0], to: to[0] };
}

function nothingRecorded({ id, document }: Goal, habit: string | undefined): ScoreError {
  return new ScoreError(
    "state",
    "habit/no-step",
    habit === undefined
      ? `no step with a habit of ${id} is recorded in a commit that is here`
      : `no step with this habit of ${id} is recorded in a commit that is here`,
    { hint: `git log --oneline -- ${document.path}   # what Git knows of its file` },
  );
}
