import { randomUUID } from "node:crypto";
import type { DraftFile } from "../adapters/draft-file.ts";
import { ScoreError } from "../core/errors.ts";
import {
  type KeptAnswer,
  type KeptInterview,
  readKeptInterviews,
  wordsKept,
  writeKeptInterviews,
} from "../core/kept-interview.ts";
import { keepingEarlier } from "./earlier-interview.ts";

/** Keeps the answers of an interview until what it is for is recorded. */
export interface InterviewKeeper {
  /** Returns the earlier interviews about the same that were left, the last one first. */
  earlier(): readonly KeptInterview[];
  /** Goes on with an earlier one: from now on that is the one that is kept. */
  takeUp(interview: KeptInterview): void;
  /** Keeps what was said so far. Returns false where that was not possible. */
  save(said: Pick<KeptInterview, "given" | "offered">): boolean;
  /** Takes away an earlier one that a person has seen and wants no more. */
  discard(interview: KeptInterview): void;
  /** Makes an error say what became of the answers: kept for the next time, or given back with it. */
  telling(error: unknown): unknown;
  /** Runs what the answers are for, and takes them away once that is done; others wait on. Its errors tell of the answers. */
  until<Result>(body: () => Promise<Result>): Promise<Result>;
}

/** Opens the place where interviews about something are kept; without a file they are only given back. */
export function keepInterview(file: DraftFile | undefined, about: string, begun: string): InterviewKeeper {
  let own = { id: randomUUID() as string, about, begun };
  let said: Pick<KeptInterview, "given" | "offered"> = { given: [], offered: [] };
  let isKept = false;
  // Somebody else may have been asked meanwhile.
  const all = (): readonly KeptInterview[] => readKeptInterviews(file?.read() ?? "");
  const write = (left: readonly KeptInterview[]): boolean => {
    if (left.length > 0) return file?.write(writeKeptInterviews(left)) ?? false;
    file?.remove();
    return true;
  };
  const without = (id: string): readonly KeptInterview[] => all().filter((kept) => kept.id !== id);
  const earlier = (): readonly KeptInterview[] =>
    all().filter((kept) => kept.about === about && kept.id !== own.id);
  const telling = (error: unknown): unknown => {
    if (!(error instanceof ScoreError)) return error;
    const words = wordsKept(said);
    if (words.length === 0 && !isKept) return keepingEarlier(error, earlier().length);
    return told(error, words, isKept);
  };
  return {
    earlier,
    takeUp: (interview) => {
      own = { id: interview.id, about, begun: interview.begun };
      said = interview;
      isKept = true;
    },
    save: ({ given, offered }) => {
      said = { given: given.map(inOneLine), offered: offered.map(inOneLine) };
      if (given.length === 0 && offered.length === 0) return true;
      isKept = write([{ ...own, ...said }, ...without(own.id)]);
      return isKept;
    },
    discard: (interview) => void write(without(interview.id)),
    telling,
    until: async (body) => {
      try {
        const result = await body();
        if (isKept) write(without(own.id));
        return result;
      } catch (error) {
        throw telling(error);
      }
    },
  };
}

function inOneLine({ question, answer }: KeptAnswer): KeptAnswer {
  return {
    question,
    answer: typeof answer === "string" ? answer.replace(/[\p{Cc}\u2028\u2029]+/gu, " ") : answer,
  };
}

function told(error: ScoreError, words: readonly string[], isKept: boolean): ScoreError {
  const isStopped = error.kind === "interrupted";
  const message = isStopped ? "stopped; nothing was recorded" : error.message;
  const again = isKept ? "the same command goes on where you were" : "the same command begins again";
  const output = [...(error.output === undefined ? [] : [error.output]), ...(isKept ? [] : words)];
  return new ScoreError(
    error.kind,
    error.code,
    isKept
      ? `${message}${isStopped ? ", and" : ";"} your answers are kept`
      : `${message}; this is what you said`,
    {
      hint: isStopped || error.hint === undefined ? again : `${error.hint}\nthen: ${again}`,
      ...(error.at !== undefined && { at: error.at }),
      ...(output.length > 0 && { output: output.join("\n") }),
      data: error.data,
      cause: error,
    },
  );
}
