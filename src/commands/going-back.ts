import type { Asking, Prompter } from "../adapters/prompter.ts";
import { WentBack } from "../adapters/went-back.ts";
import { ScoreError } from "../core/errors.ts";
import { type KeptAnswer, type KeptInterview, wordsKept } from "../core/kept-interview.ts";
import { earlierInterview, WAYS_OUT } from "./earlier-interview.ts";
import type { InterviewKeeper } from "./keep-interview.ts";

/**
 * Holds an interview that is plain code, and lets a person go back in it: it is held once more, and what was answered up to
 * the question before is answered in silence. An answer belongs to its question, wherever that comes; it is offered again
 * there, and kept until what it is for is recorded. `isOther` tells of an earlier one that it is about something else than
 * what was typed. @throws ScoreError `interrupted` where the person stops.
 */
export async function withGoingBack<Result>(
  ask: Prompter,
  title: string,
  keeper: InterviewKeeper,
  interview: (ask: Prompter) => Promise<Result>,
  isOther: (earlier: KeptInterview) => boolean = () => false,
): Promise<Result> {
  ask.intro(title);
  const memory = await rememberedFrom(ask, keeper, isOther);
  let given = memory.given;
  for (;;) {
    const round = replaying(ask, given, memory);
    try {
      const result = await interview(round.ask);
      // Who goes on with an interview that was over is asked its last question: without one they could change nothing.
      if (round.hasPut() || given.length === 0) return result;
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
    }
    given = round.answered.slice(0, -1);
  }
}

/** What outlives a round: answers by their question, and how to keep them. */
interface Memory {
  readonly given: readonly KeptAnswer[];
  readonly answers: Map<string, KeptAnswer["answer"]>;
  readonly keep: (answered: readonly KeptAnswer[]) => void;
}

async function rememberedFrom(
  ask: Prompter,
  keeper: InterviewKeeper,
  isOther: (earlier: KeptInterview) => boolean,
): Promise<Memory> {
  const list = keeper.earlier;
  const at = await earlierInterview(ask, () =>
    list().map((kept) => ({
      what: wordsKept(kept)[0] ?? "nothing said yet",
      hint: `begun ${kept.begun.slice(0, 16).replace("T", " at ")}`,
      words: wordsKept(kept),
      isOther: isOther(kept),
      discard: () => keeper.discard(kept),
    })),
  );
  const earlier = at === undefined ? undefined : list()[at];
  if (earlier !== undefined) keeper.takeUp(earlier);
  ask.say(WAYS_OUT);
  const { given = [], offered = [] } = earlier ?? {};
  const answers = new Map([...given, ...offered].map(({ question, answer }) => [question, answer] as const));
  let warned = false;
  return {
    given,
    answers,
    keep: (answered) => {
      const inOrder = new Set(answered.map(({ question }) => question));
      const others = [...answers].filter(([question]) => !inOrder.has(question));
      const isKept = keeper.save({
        given: answered,
        offered: others.map(([question, answer]) => ({ question, answer })),
      });
      if (isKept || warned) return;
      warned = true;
      ask.say("Your answers can't be kept on this computer until they are recorded: do it in one go.");
    },
  };
}

interface Round {
  readonly ask: Prompter;
  /** What was answered in this round, in silence or by the person. */
  readonly answered: readonly KeptAnswer[];
  /** Whether the person was asked anything. */
  readonly hasPut: () => boolean;
}

function replaying(ask: Prompter, given: readonly KeptAnswer[], { answers, keep }: Memory): Round {
  const silent = new Map(given.map(({ question, answer }) => [question, answer]));
  const answered: KeptAnswer[] = [];
  let hasPut = false;

  async function put<Answer extends KeptAnswer["answer"]>(
    words: string,
    about: string | undefined,
    fits: (answer: KeptAnswer["answer"]) => answer is Answer,
    question: (before: Answer | undefined) => Promise<Answer>,
    stands: (answer: Answer) => boolean = () => true,
  ): Promise<Answer> {
    const key = `${about === undefined ? "" : `${about}: `}${words}`.replace(/\s+/g, " ");
    const known = silent.get(key);
    if (!hasPut && known !== undefined && fits(known) && stands(known)) {
      answered.push({ question: key, answer: known });
      return known;
    }
    hasPut = true;
    const before = answers.get(key);
    try {
      const answer = await question(before !== undefined && fits(before) ? before : undefined);
      answers.set(key, answer);
      answered.push({ question: key, answer });
      keep(answered);
      return answer;
    } catch (error) {
      const typed = typedAt(error);
      if (typed !== "") answers.set(key, typed);
      if (!(error instanceof WentBack)) keep(answered);
      throw error;
    }
  }

  const canGoBack: Asking = { canGoBack: true };
  const asking: Prompter = {
    intro: () => undefined,
    say: (text) => (hasPut || given.length === 0 ? ask.say(text) : undefined),
    show: (rendered) => (hasPut || given.length === 0 ? ask.show(rendered) : undefined),
    outro: (text) => ask.outro(text),
    text: (question, options = {}) =>
      put<string>(
        question,
        options.about,
        (answer): answer is string => typeof answer === "string",
        (before) =>
          ask.text(question, {
            ...options,
            ...canGoBack,
            // What was only suggested, and taken by Enter, is still replaced by typing.
            ...(before !== undefined && before !== "" && before !== options.initial && { begun: before }),
          }),
        // The score may have changed since.
        (answer) => (answer === "" ? options.required !== true : options.problemWith?.(answer) === undefined),
      ),
    choose: <const Value extends string>(
      question: string,
      choices: Parameters<typeof ask.choose<Value>>[1],
      options: Parameters<typeof ask.choose<Value>>[2] = {},
    ) =>
      put<Value>(
        question,
        options.about,
        (answer): answer is Value => choices.some(({ value }) => value === answer),
        (before) =>
          ask.choose(question, choices, {
            ...options,
            ...canGoBack,
            ...(before !== undefined && { initial: before }),
          }),
      ),
    confirm: (question, initial, options = {}) =>
      put<boolean>(
        question,
        options.about,
        (answer): answer is boolean => typeof answer === "boolean",
        (before) => ask.confirm(question, before ?? initial, { ...options, ...canGoBack }),
      ),
  };
  return { ask: asking, answered, hasPut: () => hasPut };
}

function typedAt(error: unknown): string {
  if (error instanceof WentBack) return error.typed;
  return error instanceof ScoreError ? (error.traces.typed ?? "") : "";
}
