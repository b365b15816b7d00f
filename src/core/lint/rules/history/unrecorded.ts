import { entryOf } from "../../../score/keys.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineHistoryRule } from "../../define-rule.ts";

const ALWAYS = (sentence: string): string => `always:\n  show-old-part: ${sentence}`;

/** `history/unrecorded` */
export const historyUnrecorded = defineHistoryRule(
  {
    id: "history/unrecorded",
    severity: "info",
    idea: "mending",
    fires:
      "a goal or the promise was changed in Git without an amendment, since the last step that somebody recorded of it",
    leaves: "A score that came in whole is left alone, and so is what a recorded step came after.",
    why: "A change without its reason is a seam that nobody sees. The next person can't tell a decision from a slip of the keyboard.",
    bad: [
      {
        says: "Other words, and nobody said why.",
        was: { always: ALWAYS("Show her the old part") },
        keys: { always: ALWAYS("Leave the old part with her") },
      },
    ],
    good: [{ says: "Nothing was changed since it was written.", was: {} }],
  },
  (score, report, history) => {
    for (const { goal: name, commit, on, times } of history?.unrecorded ?? []) {
      const goal = score.goals.find(({ id }) => id === name);
      const document = name === "promise" ? score.promise?.document : goal?.document;
      if (document === undefined) continue;
      const key = entryOf(document, name === "promise" ? "promise" : "goal") ?? document.entries[0];
      const day = on === undefined ? "" : ` on ${on}`;
      const often = times === 1 ? "" : `, and ${times - 1} more before it`;
      report(document, {
        message: `changed${day} by the commit ${commit.slice(0, 10)}, which nobody recorded${often}`,
        span: key?.keySpan ?? { start: 0, end: 1 },
        suggestion: shellWords(["score", "log", name, "--kind", "unrecorded"]),
      });
    }
  },
);
