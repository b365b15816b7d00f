import { displayWidth, fittingLength } from "../../display-width.ts";
import type { Answers, QuestionId } from "./answers.ts";
import type { Facts } from "./facts.ts";

/** A question as data: what is asked, and how it may be answered. */
export interface Question {
  readonly id: QuestionId;
  /** A few words for the list of answers. */
  readonly label: string;
  readonly asks: string;
  /** What may be chosen; absent where words are asked for. */
  readonly choices?: readonly Choice[];
  /** Whether Enter alone is no answer. */
  readonly required?: boolean;
  /** Words as somebody might answer. */
  readonly example?: string | undefined;
  /** What stands there to be gone on with, or to be chosen by Enter, before anything was answered. */
  readonly offered?: string | undefined;
}

/** One way of answering. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** How many columns a choice has on a terminal of 80, its hint included. */
export const CHOICE_ROOM = 62;

/** Makes a question of what is known and answered so far, or nothing where it need not be asked. */
export type Asks = (answers: Answers, facts: Facts) => Question | undefined;

/** Returns words for a line, cut where there is no room for more. `most` is in columns. */
export function shortly(words: string, most: number): string {
  if (displayWidth(words) <= most) return words;
  return `${words.slice(0, fittingLength(words, most - 1)).replace(/[\s,;:]+\S*$/u, "")}…`;
}
