import { draftFile } from "../../adapters/draft-file.ts";
import type { Prompter } from "../../adapters/prompter.ts";
import { type Answers, judge, NO_ANSWERS } from "../../core/lens/judge.ts";
import type { Answer, GivenAnswer, LensQuestion, LensResult } from "../../core/lens/result.ts";
import { ANSWER_WORDS } from "../../core/lens/verdict-words.ts";
import type { Context } from "../context.ts";
import { withGoingBack } from "../going-back.ts";
import { type InterviewKeeper, keepInterview } from "../keep-interview.ts";
import { keepingPrivate } from "../keeping-private.ts";
import { repositoryAround } from "../start-git.ts";
import type { Looked } from "./look.ts";

/** Nobody says by Enter what they did not look at. */
const OPEN = "";
const LONGEST_WHY = 2_000;

const WHY: Readonly<Record<Answer, string>> = {
  keeps: "How does it keep it? Enter leaves it out.",
  breaks: "What would it break, and for whom?",
  "not-concerned": "Why is it not concerned? Enter leaves it out.",
};

/** How what was found is shown to a person. */
export interface LensShowing {
  readonly question: (question: LensQuestion, place: number, look: LensResult) => string;
  readonly verdict: (result: LensResult) => string;
}

/** What a person answered, and whether they want it kept; `until` keeps the answers until that is done. */
export interface AskedLens extends Pick<InterviewKeeper, "until"> {
  readonly answers: Answers;
  readonly keep: boolean;
}

/**
 * Asks a person about each clause in turn; with `offersToKeep` also whether the decision is to be written down. A question may be left
 * open. @throws ScoreError `interrupted` where they stop: their answers are kept, or given back.
 */
export async function askLens(
  looked: Looked,
  options: { readonly offersToKeep: boolean; readonly allowsPersonalData: boolean },
  showing: LensShowing,
  context: Context,
  ask: Prompter,
): Promise<AskedLens> {
  const { root, score, look } = looked;
  const repository = await repositoryIfAny(root, context);
  const { shown = "", name, fingerprint } = look.proposal;
  const prefix = repository?.prefix ?? "";
  const about = `lens ${fingerprint} ${prefix.length} ${prefix}${look.isAll ? "--all " : ""}${name || shown}`;
  const file = repository && draftFile(repository.gitDir, "interviews.json");
  const keeper = keepInterview(file, about.slice(0, 4_000), context.now().iso);
  const safely = options.allowsPersonalData ? ask : await keepingPrivate(ask, score.config.privacy);
  const offersToKeep = options.offersToKeep && repository !== undefined;
  try {
    const said = await withGoingBack(safely, titleOf(look), keeper, (asking) =>
      interview(looked, { ...showing, offersToKeep }, asking),
    );
    return { ...said, until: keeper.until };
  } catch (error) {
    throw keeper.telling(error);
  }
}

function titleOf({ proposal, questions, held }: Looked["look"]): string {
  const count = questions.length === 1 ? "1 question" : `${questions.length} questions`;
  return `${proposal.shown ?? "The proposal"}, held against ${held.length} non-negotiables: ${count}.`;
}

async function interview(
  { score, look }: Looked,
  { question: show, verdict, offersToKeep }: LensShowing & { readonly offersToKeep: boolean },
  ask: Prompter,
): Promise<Omit<AskedLens, "until">> {
  const unanswered = judge(look, NO_ANSWERS, score);
  const given: GivenAnswer[] = [];
  for (const [place, question] of look.questions.entries()) {
    ask.show(show(question, place, unanswered));
    given.push(...(await askAbout(question, ask)));
  }
  const isLookedAt =
    look.questions.length === 0 &&
    look.held.length > 0 &&
    (await ask.confirm(
      "Have you held it against all of them yourself (score lens --all lists them)?",
      false,
    ));
  const answers: Answers = { ...NO_ANSWERS, given, isLookedAt };
  const result = judge(look, answers, score);
  ask.show(verdict(result));
  const keep =
    offersToKeep &&
    result.verdict !== undefined &&
    (await ask.confirm("Shall this decision be kept under decisions/?", true));
  return { answers, keep };
}

async function askAbout({ reference, text }: LensQuestion, ask: Prompter): Promise<readonly GivenAnswer[]> {
  const answer = await ask.choose<Answer | typeof OPEN>(
    "Does the proposal keep it?",
    [
      { value: OPEN, label: "I can't say yet: leave it open" },
      ...(["keeps", "breaks", "not-concerned"] as const).map((value) => ({
        value,
        label: ANSWER_WORDS[value],
      })),
    ],
    { about: reference, initial: OPEN },
  );
  if (answer === OPEN) return [];
  const why = await ask.text(WHY[answer], {
    about: reference,
    required: answer === "breaks",
    problemWith: (words) =>
      words.length > LONGEST_WHY
        ? `That is more than ${LONGEST_WHY} characters: say it in a sentence.`
        : undefined,
  });
  return [{ clause: reference, answer, why: why.trim() === "" ? undefined : why.trim(), says: text }];
}

async function repositoryIfAny(root: string, context: Context): ReturnType<typeof repositoryAround> {
  try {
    return await repositoryAround(root, context);
  } catch {
    // Nothing has to be recorded for a person to answer.
    return undefined;
  }
}
