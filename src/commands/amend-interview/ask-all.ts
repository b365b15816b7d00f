import { WentBack } from "../../adapters/went-back.ts";
import type { QuestionId } from "../../core/amend/interview/answers.ts";
import { problemOf, tidied } from "../../core/amend/interview/fitting.ts";
import type { Question } from "../../core/amend/interview/question.ts";
import { back, current, next, type Talk } from "../../core/amend/interview/talk.ts";
import { ScoreError } from "../../core/errors.ts";
import { foresee } from "./foresee.ts";
import type { Setting } from "./setting.ts";

/** Words that were typed and not sent off, by their question. */
export type Halves = Map<QuestionId, string>;

/** Asks question after question until none is left, and keeps every answer. Leaving is a ScoreError `interrupted`. */
export async function askAll(begun: Talk, halves: Halves, setting: Setting): Promise<Talk> {
  let talk = begun;
  let warned = false;
  for (;;) {
    const question = current(talk, setting.facts);
    if (question === undefined) return talk;
    talk = await askOne(question, talk, halves, setting);
    if (!setting.keeper.save(talk) && !warned) {
      setting.ask.say(
        "Your answers can't be kept on this computer until they are recorded: do it in one go.",
      );
      warned = true;
    }
  }
}

async function askOne(question: Question, talk: Talk, halves: Halves, setting: Setting): Promise<Talk> {
  try {
    const answer = tidied(question, await answerTo(question, talk, halves, setting));
    halves.delete(question.id);
    const further = next(talk, answer, setting.facts);
    return (await standsInTheWay(question, further, setting)) ? talk : further;
  } catch (error) {
    if (error instanceof WentBack) {
      halves.set(question.id, error.typed);
      return back(talk, setting.facts);
    }
    if (error instanceof ScoreError && error.kind === "interrupted") {
      const words = tidied(question, error.traces.typed ?? "");
      setting.keeper.save(talk, { at: question.id, words });
      halves.set(question.id, words);
    }
    throw error;
  }
}

function answerTo(question: Question, talk: Talk, halves: Halves, { ask, facts }: Setting): Promise<string> {
  const { id, asks, choices, offered, example, required = false } = question;
  const earlier = talk.answers[id];
  if (choices !== undefined) {
    const initial = earlier ?? offered;
    return ask.choose(asks, choices, { canGoBack: true, ...(initial !== undefined && { initial }) });
  }
  // What was only suggested, and taken by Enter, is still replaced by typing.
  const own = halves.get(id) || (earlier === offered ? undefined : earlier);
  const begun = own || (question.id === "reword" ? offered : undefined);
  return ask.text(asks, {
    canGoBack: true,
    required,
    problemWith: (answer) => problemOf(question, tidied(question, answer), facts),
    ...(begun !== undefined && { begun }),
    ...(begun === undefined && offered !== undefined && { initial: offered }),
    ...(example !== undefined && { example }),
  });
}

// What could not be recorded anyway is said at once, and asked for again.
async function standsInTheWay(question: Question, talk: Talk, setting: Setting): Promise<boolean> {
  if (question.id !== "goal" && question.id !== "complaint") return false;
  try {
    await foresee(talk.answers, setting.beforehand, setting.facts, setting.context);
    return false;
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    setting.ask.say([error.message, ...(error.hint ?? "").split("\n").map((line) => `  ${line}`)].join("\n"));
    return true;
  }
}
