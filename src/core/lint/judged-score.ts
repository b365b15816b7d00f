import type { KeptDocument } from "../document/document.ts";
import type { Place } from "../document/source-text.ts";
import type { PersonalData } from "../privacy/personal-data.ts";
import type { Goal } from "../score/goal.ts";
import type { Link } from "../score/links.ts";
import type { Score } from "../score/score.ts";

/** A file that was judged by itself: what is kept of it for the rules that look across the score. */
export interface JudgedDocument extends KeptDocument {
  /** The links of its body that lead to a place of the score. */
  readonly links: readonly Link[];
  readonly personalData: FoundPersonalData;
  /** Finds the place of an offset in its text. */
  placeOf(offset: number): Place;
}

/** Personal data by where it stands: in the words that somebody chose for the file's name, or in its text. */
export interface FoundPersonalData {
  readonly inName: readonly PersonalData[];
  readonly inText: readonly PersonalData[];
}

/** A goal whose file was judged. */
export type JudgedGoal = Goal<JudgedDocument>;

/** A score whose files were judged one by one and let go. */
export type JudgedScore = Score<JudgedDocument>;
