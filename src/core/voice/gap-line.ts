import { shellWords } from "../shell-words.ts";
import type { OpenGap } from "./open-gaps.ts";

/** Returns the line that answers a gap between what we say and what we do. */
export function gapLine({ goal, keys }: Pick<OpenGap, "goal" | "keys">): string {
  return `score amend ${shellWords([goal, "--because", keys["we-do"] ?? "…"])}`;
}
