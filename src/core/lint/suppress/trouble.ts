import type { Places } from "./disable.ts";

/** What is wrong with a comment that switches rules off, under the rule that tells it. */
export interface Trouble {
  readonly rule: "suppress/unused" | "suppress/no-reason";
  readonly where: Places;
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** What to do about a comment that has nothing left to do. */
export const TAKE_OUT = "take the comment out";

/** Says that a comment, or one of its rules, hides nothing. */
export function unused(where: Places, message: string, suggestion?: string): Trouble {
  return { rule: "suppress/unused", where, message, suggestion };
}
