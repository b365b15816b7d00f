import type { ClauseList } from "../score/clause.ts";

/** Where a card comes from: what happened, what nearly did, what tempts somebody, or what a goal is about. */
export type CardKind = "complaint" | "near-miss" | "never" | "happen";

/** A non-negotiable on the back of a card. */
export interface CardClause {
  /** `goal#clause` */
  readonly reference: string;
  readonly list: ClauseList;
  readonly text: string;
  /** For a never: what we do in its place, as the Never section tells it. */
  readonly instead: string | undefined;
  /** Whether the card is about it; the others hold as well. */
  readonly isConcerned: boolean;
}

/** What was repaired after the complaint of a card. */
export interface CardRepair {
  readonly amendment: string;
  readonly on: string;
  readonly because: string;
  /** `not-known` while nobody has looked. */
  readonly held: "yes" | "no" | "came-back" | "not-known";
}

/** A gap between what we say and what we do that is open where a card is about. */
export interface CardGap {
  readonly voice: string;
  readonly weSay: string | undefined;
  readonly weDo: string | undefined;
  /** The first words of whoever told of it. */
  readonly words: string;
}

/** The back of a card: what the score says. */
export interface Answer {
  /** A paragraph or point each. */
  readonly happen: readonly string[];
  readonly feel: readonly string[];
  readonly clauses: readonly CardClause[];
  /** What was done for the customer. */
  readonly putRight: string | undefined;
  readonly repairs: readonly CardRepair[];
  readonly gaps: readonly CardGap[];
}

/** A card of a rehearsal: a scene to play, and behind it what the score says. */
export interface Card {
  /** The complaint, the clause as `goal#clause`, or the goal: what a rehearsal keeps. */
  readonly id: string;
  readonly kind: CardKind;
  readonly goal: string;
  /** The goal in the customer's words. */
  readonly title: string;
  /** When it is, and who speaks. */
  readonly opening: string;
  /** What happens, a paragraph each. */
  readonly scene: readonly string[];
  readonly answer: Answer;
}
