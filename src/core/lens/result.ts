import type { RecordedNotes } from "../recorded-notes.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { OpenGap } from "../voice/open-gaps.ts";
import type { HeldClause } from "./held-clause.ts";
import type { TouchingPassage } from "./match-clauses.ts";

/** What a person says of a proposal and a clause. */
export type Answer = "keeps" | "breaks" | "not-concerned";

/** What comes of the answers. */
export type Verdict = "proceed" | "rethink" | "back-to-the-drawing-board";

/** A person's answer to the question of one clause. */
export interface GivenAnswer {
  readonly clause: string;
  readonly answer: Answer;
  readonly why: string | undefined;
  /** What the clause said when it was answered, where that was kept. */
  readonly says: string | undefined;
}

/** An answer that an earlier decision gave to the same question. */
export interface EarlierAnswer {
  readonly decision: string;
  readonly date: string;
  readonly proposal: string;
  readonly answer: Answer;
  readonly why: string | undefined;
  readonly by: string;
}

/** A clause that a person is asked about. */
export interface LensQuestion extends HeldClause {
  /** Empty where the proposal shares no words with it that say enough. */
  readonly passages: readonly TouchingPassage[];
  readonly gaps: readonly OpenGap[];
  /** Those given earlier, the latest first. */
  readonly earlier: readonly EarlierAnswer[];
  readonly answer: Answer | undefined;
  readonly why: string | undefined;
  /** What the clause said when it was answered: that answer counts no more. */
  readonly saidThen: string | undefined;
}

/** What was proposed, as it is told. */
export interface ProposalTold {
  /** The path as it was typed; nothing for what was piped in. */
  readonly shown: string | undefined;
  /** What a decision calls it: its path in the score, or its first sentence. */
  readonly name: string;
  readonly fingerprint: string;
  readonly passages: number;
}

/** A proposal looked at through the non-negotiables of a score. */
export interface LensLook {
  readonly proposal: ProposalTold;
  readonly language: string;
  /** False where nothing is known of the language's words. */
  readonly knowsWords: boolean;
  /** Every clause it was held against. */
  readonly held: readonly HeldClause[];
  /** Those that a person is asked about, best first. */
  readonly questions: readonly LensQuestion[];
  /** How many of them share words with it. */
  readonly touched: number;
  readonly isAll: boolean;
  readonly refused: readonly Unreadable[];
  /** Whether a promise is among what can't be read: what it says was held against nothing. */
  readonly isPartial: boolean;
}

/** The answers that somebody gave to an earlier text. */
export interface StaleAnswers {
  readonly file: string;
  readonly of: string;
}

/** A decision that was written down. */
export interface KeptDecision extends RecordedNotes {
  readonly id: string;
  readonly path: string;
  readonly commit: string | undefined;
}

/** The same with what a person answered, and what came of it. */
export interface LensResult extends LensLook {
  /** Nothing while a question is open that could change it. */
  readonly verdict: Verdict | undefined;
  readonly by: string | undefined;
  readonly stale: StaleAnswers | undefined;
  readonly decision: KeptDecision | undefined;
  /** The file that the questions were written to. */
  readonly written: string | undefined;
}

/** Returns the questions that nobody has answered. */
export function openQuestions({ questions }: Pick<LensLook, "questions">): readonly LensQuestion[] {
  return questions.filter(({ answer }) => answer === undefined);
}
