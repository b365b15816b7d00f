import type { Severity } from "../config/config.ts";
import type { Place } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";

/** What a rule reports: a place, what is wrong in a friend's words, and a line to paste. */
export interface Finding {
  /** Relative to the score, with `/`. */
  readonly file: string;
  readonly goal: string | undefined;
  readonly start: Place;
  readonly end: Place;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion: string | undefined;
  readonly fix: readonly Splice[] | undefined;
  /** True where it depends on the day: then it counts for neither --strict nor --max-warnings. */
  readonly clock: boolean;
}

/** A file that can't be read safely; it makes `lint` end with 3 while the others go on. */
export interface Refusal {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string | undefined;
}
