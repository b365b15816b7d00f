import type { Wording } from "./wording.ts";

/** Words that a customer would not say of what they want; phrases in the notation of `phrasesOf`. */
export interface GoalWords {
  /** Words of the trade of managing, each with the plain words for it. */
  readonly jargon: readonly Wording[];
  readonly stages: StageWords;
  readonly ours: CompanyGoalWords;
}

/** What names a part of our work and no goal; a title that is made of nothing else is none. */
export interface StageWords {
  /** Stages and departments as things: no words by which a customer says what to do. With a goal that may stand behind. */
  readonly names: readonly Wording[];
  /** What stands around these and says nothing more: the customer, the new, the, and, a number. Nothing that a wish would say. */
  readonly around: readonly string[];
  /** How a word ends that names something being done, as a thing: `<naming>` in phrases, "the fitting process". */
  readonly naming: RegExp;
  /** What makes a wish of a stage behind it: verbs and qualities, "track", "free", "same-day"; and how words for qualities end. */
  readonly wishes: ReadonlySet<string>;
  readonly quality: RegExp;
}

/** What a business wants of its customers, or of its figures. */
export interface CompanyGoalWords {
  /** The beginnings of such titles, from the verb on. With a goal of a customer that may stand behind. */
  readonly wants: readonly Wording[];
  /** Those that speak of customers as of somebody else: fine where the goal is one of the team or of a partner. */
  readonly ofCustomers: readonly Wording[];
  /** Figures that only a business counts: a title of one, and of `more` words, is ours. */
  readonly figures: readonly string[];
  readonly more: readonly string[];
  /** What may stand before the verb: to, we want to. */
  readonly leads: readonly string[];
  /** Words by which somebody speaks of themselves alone: behind these it is their own goal. */
  readonly own: ReadonlySet<string>;
}
