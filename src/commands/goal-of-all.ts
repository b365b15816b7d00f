import { hintOf } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import type { LightScore } from "./look-lightly.ts";

/** Finds the goal that all rows are about. @throws ScoreError `goal/unknown` with the nearest one. */
export function goalOfAll(typed: string, goals: LightScore["goals"]): string {
  const found = goals.get(typed.toLowerCase()) ?? goals.get(typed.replace(/^goals\/|\.md$/g, ""));
  if (found !== undefined) return found;
  const ids = [...new Set(goals.values())];
  throw new ScoreError("usage", "goal/unknown", `there is no goal "${typed}"${hintOf(typed, goals.keys())}`, {
    hint: ids.length === 0 ? 'score goal add "in the customer\'s words"' : "score goal list",
    data: { goals: ids },
  });
}
