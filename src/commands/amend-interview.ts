import { editedFiles } from "../adapters/git/edited-files.ts";
import type { Prompter } from "../adapters/prompter.ts";
import { complaintsNamed } from "../core/amend/complaint-named.ts";
import type { Answers, QuestionId } from "../core/amend/interview/answers.ts";
import { commandWords } from "../core/amend/interview/command-words.ts";
import type { Facts } from "../core/amend/interview/facts.ts";
import { factsOf } from "../core/amend/interview/facts-of.ts";
import { givenAnswers } from "../core/amend/interview/given.ts";
import { countingAnswers } from "../core/amend/interview/questions.ts";
import { lostGivens } from "../core/amend/interview/reconcile.ts";
import { requestOf } from "../core/amend/interview/request-of.ts";
import type { Talk } from "../core/amend/interview/talk.ts";
import type { AmendResult } from "../core/amend/result.ts";
import { ScoreError } from "../core/errors.ts";
import { findGoal } from "../core/score/find-goal.ts";
import { shellWords } from "../core/shell-words.ts";
import { type AmendOptions, amend } from "./amend.ts";
import { askAll, type Halves } from "./amend-interview/ask-all.ts";
import type { Beforehand } from "./amend-interview/beforehand.ts";
import { foresee } from "./amend-interview/foresee.ts";
import { keepDrafts } from "./amend-interview/keep-draft.ts";
import { opening } from "./amend-interview/opening.ts";
import { review } from "./amend-interview/review.ts";
import type { Setting, Views } from "./amend-interview/setting.ts";
import type { Context } from "./context.ts";
import { keepingEarlier } from "./earlier-interview.ts";
import { refuseObstacle } from "./explain-missing.ts";
import { lookAround, type Ready } from "./in-transaction.ts";
import { keepingPrivate } from "./keeping-private.ts";
import { findScore } from "./load-score.ts";
import { refuseInterrupted } from "./refuse-interrupted.ts";

/** What came of an interview. */
export interface Interviewed {
  /** Absent where the person stopped; their answers are kept. */
  readonly result: AmendResult | undefined;
  /** The arguments that ask for the same. */
  readonly command: readonly string[];
}

/**
 * Asks a person, in their own words, what is to be amended, and amends it as flags would.
 * @throws ScoreError; whatever went wrong, the answers are kept for the next time.
 */
export async function interviewAmend(
  ask: Prompter,
  beforehand: Beforehand,
  context: Context,
  views: Views,
): Promise<Interviewed> {
  // Said before the first question: at the last one it would be in vain.
  if (!beforehand.dryRun) refuseInterrupted(findScore(context), context);
  const ready = await lookAround(context);
  // With a reason for it, such words may stand.
  const safely =
    beforehand.override === undefined ? await keepingPrivate(ask, ready.score.config.privacy) : ask;
  const setting = await settingOf(ready, safely, beforehand, context, views);
  const flags = flagsOf(beforehand, ready);
  refuseUnfit(flags, setting.facts);
  await foresee(flags, beforehand, setting.facts, context);
  const halves: Halves = new Map();
  let asked = beforehand.goal === undefined ? ["amend"] : ["amend", beforehand.goal];
  try {
    let talk = await opening(flags, halves, setting);
    if (talk.answers.goal !== undefined) await foresee(talk.answers, beforehand, setting.facts, context);
    const kept = new Set<string>();
    for (;;) {
      talk = await askAll(talk, halves, setting);
      const options = optionsOf(talk, setting);
      asked = [...commandWords(options)];
      const decision = await review(talk, options, kept, setting);
      if (decision === "stop") return { result: undefined, command: asked };
      if (decision === "record") {
        const result = await amend(options, context);
        if (!options.dryRun) setting.keeper.forget();
        return { result, command: asked };
      }
      talk = decision;
    }
  } catch (error) {
    throw keepingWords(error, asked, setting);
  }
}

async function settingOf(
  { score, repository, identity }: Ready,
  ask: Prompter,
  beforehand: Beforehand,
  context: Context,
  views: Views,
): Promise<Setting> {
  const paths = [...score.goals, ...(score.promise === undefined ? [] : [score.promise])].map(
    ({ document }) => document.path,
  );
  const edited = await editedFiles(context.git, repository, paths);
  const now = context.now();
  const facts = factsOf(score, { today: now.day, me: identity.name, edited });
  if (facts.targets.length === 0) {
    refuseObstacle(score, "goals");
    throw new ScoreError("usage", "amend/no-goal", "there is no goal here yet that could be amended", {
      hint: 'score goal add "in the customer\'s words"',
    });
  }
  const keeper = keepDrafts(repository.gitDir, repository.prefix, now.iso, beforehand.kind);
  return { ask, facts, keeper, beforehand, context, views };
}

function flagsOf(beforehand: Beforehand, { score }: Ready): Answers {
  const { goal, complaints } = beforehand;
  return givenAnswers({
    ...beforehand,
    goal: goal === undefined || goal === "promise" ? goal : findGoal(score, goal).id,
    complaints: complaintsNamed(complaints, score).map(({ id }) => id),
  });
}

const FLAGS: Readonly<Partial<Record<QuestionId, string>>> = {
  "patch-day": "--keep-until",
  "look-day": "--check-on",
};

// What is asked for can be asked again; what a flag says can't.
function refuseUnfit(flags: Answers, facts: Facts): void {
  const given = new Set(Object.keys(flags) as QuestionId[]);
  const unfit = lostGivens(flags, given, facts).find(({ id }) => FLAGS[id] !== undefined);
  if (unfit === undefined) return;
  throw new ScoreError("usage", "usage/day", `${FLAGS[unfit.id]} ${flags[unfit.id]}: ${unfit.problem}`, {
    hint: `${FLAGS[unfit.id]} 8w`,
  });
}

function optionsOf(talk: Talk, { facts, beforehand, keeper }: Setting): AmendOptions {
  const request = requestOf(countingAnswers(talk.answers, facts, talk.given), facts);
  return { ...beforehand, ...request, kind: keeper.kind() };
}

function keepingWords(error: unknown, asked: readonly string[], { keeper }: Setting): unknown {
  if (!keeper.isKept()) return keepingEarlier(error, keeper.earlier.length);
  if (!(error instanceof ScoreError)) return error;
  const again = "score amend   # goes on where you were";
  if (error.kind === "interrupted") {
    return new ScoreError(
      "interrupted",
      "interrupted",
      "stopped; nothing was recorded, and your answers are kept",
      {
        hint: again,
        ...(error.output !== undefined && { output: error.output }),
        cause: error,
      },
    );
  }
  const inOneLine = asked.length > 2 ? [`or in one line: score ${shellWords(asked)}`] : [];
  return new ScoreError(error.kind, error.code, `${error.message}; your answers are kept`, {
    hint: [error.hint, `then: ${again}`, ...inOneLine].filter((line) => line !== undefined).join("\n"),
    ...(error.at !== undefined && { at: error.at }),
    ...(error.output !== undefined && { output: error.output }),
    data: error.data,
    cause: error,
  });
}
