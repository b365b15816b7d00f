import { draftFile } from "../../adapters/draft-file.ts";
import type { Choice, Prompter } from "../../adapters/prompter.ts";
import { NOTHING_WRITTEN, UNSURE } from "../../core/amend/interview/broken.ts";
import type { SaidFacts } from "../../core/complaint/said-facts.ts";
import { clausesOf } from "../../core/score/goal.ts";
import { isGap } from "../../core/score/placeholders.ts";
import type { Score } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { problemOfWords } from "../given-words.ts";
import { withGoingBack } from "../going-back.ts";
import { type InterviewKeeper, keepInterview } from "../keep-interview.ts";
import { keepingPrivate } from "../keeping-private.ts";
import { findScore } from "../load-score.ts";
import { repositoryAround } from "../start-git.ts";
import { type ComplaintAddOptions, foreseeComplaint } from "./add-complaint.ts";
import { complaintWords } from "./complaint-words.ts";

const UNKNOWN = "";
const WHICH_GOAL = "What were they trying to achieve?";

const QUESTIONS: Readonly<
  Record<
    ComplaintAddOptions["kind"],
    { readonly title: string; readonly words: string; readonly clause: string }
  >
> = {
  complaint: {
    title: "Let us write down what happened.",
    words: "What happened, in their words?",
    clause: "What was broken?",
  },
  "near-miss": {
    title: "Let us write down what nearly happened.",
    words: "What nearly happened?",
    clause: "What was nearly broken?",
  },
  thanks: {
    title: "Let us write down what they thanked you for.",
    words: "What did they thank you for, in their words?",
    clause: "What was kept?",
  },
};

/** What a person said: the words, and the facts that were given or asked for. */
type Told = Pick<ComplaintAddOptions, "words" | "said">;

/**
 * Asks a person what happened, to which goal and clause; what was said by flags is not asked again. The answers are kept
 * until what `until` runs has recorded them. @throws ScoreError before the first question where nothing could be recorded.
 */
export async function askComplaint(
  options: Omit<ComplaintAddOptions, "words">,
  context: Context,
  ask: Prompter,
): Promise<Told & Pick<InterviewKeeper, "until">> {
  const { kind, said } = options;
  const score = await foreseeComplaint(options, context);
  const repository = await repositoryAround(findScore(context), context);
  const file = repository && draftFile(repository.gitDir, "interviews.json");
  const keeper = keepInterview(file, `${kind} add ${repository?.prefix ?? ""}`, context.now().iso);
  // With a reason for it, such words may stand.
  const safely =
    options.allowPersonalData === undefined ? await keepingPrivate(ask, score.config.privacy) : ask;
  try {
    const told = await withGoingBack(
      safely,
      QUESTIONS[kind].title,
      keeper,
      (asking) => interview(kind, said, score, asking),
      ({ given }) =>
        given.some(({ question, answer }) => question === WHICH_GOAL && answer !== (said.goal ?? answer)),
    );
    return { ...told, until: keeper.until };
  } catch (error) {
    throw keeper.telling(error);
  }
}

async function interview(
  kind: ComplaintAddOptions["kind"],
  said: SaidFacts,
  score: Score,
  ask: Prompter,
): Promise<Told> {
  const questions = QUESTIONS[kind];
  const words = await ask.text(questions.words, {
    placeholder: "no names or numbers: those stay in your own books",
    required: true,
    problemWith: (typed) => problemOfWords(complaintWords(kind), typed),
  });
  const named = said.broke ?? said.kept;
  if (named !== undefined && (said.goal !== undefined || named.includes("#"))) return { words, said };
  const goal = said.goal ?? (await askGoal(score, ask));
  if (goal === UNKNOWN || named !== undefined)
    return { words, said: goal === UNKNOWN ? said : { ...said, goal } };
  const clause = await askClause(kind, goal, score, ask);
  const key = kind === "thanks" ? "kept" : "broke";
  return { words, said: { ...said, goal, ...(clause === UNKNOWN ? {} : { [key]: clause }) } };
}

async function askGoal(score: Score, ask: Prompter): Promise<string> {
  const goals = score.goals.map((goal) => ({ value: goal.id, label: goal.title?.text ?? goal.id }));
  if (goals.length === 0) return UNKNOWN;
  // What Enter takes is written down: nobody says by it what they did not look at.
  return ask.choose(WHICH_GOAL, [...goals, { value: UNKNOWN, label: UNSURE }], { initial: UNKNOWN });
}

async function askClause(
  kind: ComplaintAddOptions["kind"],
  goalId: string,
  score: Score,
  ask: Prompter,
): Promise<string> {
  const goal = score.goals.find((candidate) => candidate.id === goalId);
  const clauses: Choice<string>[] =
    goal === undefined
      ? []
      : clausesOf(goal)
          .filter(({ text }) => !isGap(text))
          .map(({ id, list, text }) => ({ value: id, label: `${list}: ${text}` }));
  const none = kind === "thanks" ? [] : [{ value: "unwritten", label: NOTHING_WRITTEN }];
  const choices = [...clauses, ...none, { value: UNKNOWN, label: UNSURE }];
  if (choices.length === 1) return UNKNOWN;
  return ask.choose(QUESTIONS[kind].clause, choices, { about: goalId, initial: UNKNOWN });
}
