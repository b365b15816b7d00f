import type { Standard } from "../score/goal.ts";
import type { Direction } from "./change.ts";

/** What can be held against another standard: what is measured, on which side the limit is, and the number. */
export type Measured = Pick<Standard, "measure" | "limit" | "value">;

/** Says a standard in a line: `working days until we are back: at most 5`. */
export function standardWords({ measure, limit, value }: Measured): string {
  return `${measure}: ${limit === "at-least" ? "at least" : "at most"} ${value ?? "?"}`;
}

/** Reads a standard from the line that `standardWords` says; nothing where it is none. */
export function standardOf(words: string): Measured | undefined {
  const [, measure, side, number] = /^(.*): at (most|least) (\S+)$/s.exec(words) ?? [];
  if (measure === undefined || number === undefined) return undefined;
  const limit = side === "least" ? "at-least" : "at-most";
  return { measure, limit, value: number === "?" ? undefined : Number(number) };
}

/** Tells which way a standard went: only where the same is measured on the same side. */
export function standardDirection(was: Measured, is: Measured): Direction {
  if (was.value === undefined || is.value === undefined) return "unknown";
  if (was.limit !== is.limit || was.measure !== is.measure) return "unknown";
  if (was.value === is.value) return "same";
  return is.value < was.value === (is.limit === "at-most") ? "stronger" : "weaker";
}
