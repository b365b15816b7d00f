import { refuseEdits } from "../../adapters/git/refuse-edits.ts";
import { oneLine } from "../../core/amend/one-line.ts";
import { stillSays } from "../../core/amend/still-says.ts";
import { nameOf } from "../../core/habit/find-habit.ts";
import type { HabitFacts } from "../../core/habit/habit-facts.ts";
import type { HabitStepResult } from "../../core/habit/result.ts";
import { type HabitEdit, setHabit } from "../../core/habit/set-habit.ts";
import { changeLines } from "../../core/habit/step-words.ts";
import { stepMessage } from "../../core/record/step-message.ts";
import { NO_NOTES } from "../../core/recorded-notes.ts";
import type { Goal } from "../../core/score/goal.ts";
import { habitsOf } from "../../core/score/habits.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { guardPrivacy } from "../guard-privacy.ts";
import { heldIfAny } from "../held-if-any.ts";
import { inTransaction, type Ready } from "../in-transaction.ts";
import { findScore, loadScore } from "../load-score.ts";
import { writeUnrecorded } from "../write-unrecorded.ts";

/** How a habit is written down. */
export interface HabitOptions {
  readonly commit: boolean;
  /** Who decided; Git's own name where nobody says. */
  readonly by: string | undefined;
}

/** A step with a habit, worked out; without an edit its goal says so already. */
export interface HabitPlan {
  readonly goal: Goal;
  readonly edit: HabitEdit | undefined;
  readonly before: HabitFacts | undefined;
  readonly after: HabitFacts | undefined;
  readonly summary: string;
  /** What the commit says besides what changed. */
  readonly body?: string;
}

/** Plans a step with a habit and records it: one commit of its goal alone, or the file with --no-commit. A habit is no promise, so it is no amendment. */
export async function recordHabit(
  command: HabitStepResult["command"],
  options: HabitOptions,
  context: Context,
  plan: (score: Score, ready: Ready | undefined) => HabitPlan | Promise<HabitPlan>,
): Promise<HabitStepResult> {
  const by = options.by === undefined ? undefined : oneLine("--by", options.by);
  if (!options.commit) {
    const root = findScore(context);
    const score = loadScore(root, context.store);
    const planned = await plan(score, undefined);
    if (planned.edit !== undefined) {
      const file = setHabit(planned.goal.document, planned.edit);
      await guardPrivacy(
        { files: [file], overrideLater: IN_OTHER_WORDS },
        score.config,
        heldIfAny(root, context),
      );
      writeUnrecorded(root, file, context);
    }
    return { ...told(command, planned), untold: by, isCommitted: false };
  }
  return inTransaction(context, async (ready) => {
    const { score, repository, identity, record } = ready;
    const planned = await plan(score, ready);
    const { goal, edit, before, after, summary, body } = planned;
    if (edit === undefined) return told(command, planned);
    await refuseEdits(
      context.git,
      repository,
      goal.document.path,
      command === "habit-undo" ? "not stay" : "stay without a commit",
    );
    const recorded = await record({
      files: [setHabit(goal.document, edit)],
      message: stepMessage({
        kind: "habit",
        id: goal.id,
        summary,
        changes: [],
        body: [changeLines(before, after), body].filter(Boolean).join("\n\n"),
        complaints: [],
        by: by ?? identity.name,
        override: undefined,
      }),
      overrideLater: IN_OTHER_WORDS,
      stillSays: (planned, committed) => stillSays(planned, committed, score.config),
    });
    return { ...told(command, planned), ...recorded };
  });
}

/** Tells of a step before anything came of it. */
export function told(
  command: HabitStepResult["command"],
  { goal, before, after }: HabitPlan,
): HabitStepResult {
  const habit = after?.habit ?? before?.habit ?? "";
  const known = habitsOf(goal.document).filter((other) => other.habit.text !== habit);
  const placed = { text: habit, span: { start: 0, end: 0 } };
  const own = { at: -1, habit: placed, verdict: undefined, on: undefined, amendment: undefined };
  return {
    kind: "habit-step",
    command,
    goal: goal.id,
    path: goal.document.path,
    habit,
    name: nameOf(own, [...known, own]),
    before,
    after,
    commit: undefined,
    untold: undefined,
    isCommitted: true,
    isDryRun: false,
    ...NO_NOTES,
  };
}

const IN_OTHER_WORDS = "or say it without them: a habit needs nobody's name";
