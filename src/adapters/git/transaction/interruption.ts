import { ScoreError } from "../../../core/errors.ts";
import type { Journal } from "./journal.ts";

/** Says that an earlier run has to be finished or taken back first. */
export function unfinished(journal: Journal): ScoreError {
  return new ScoreError(
    "unfinished",
    "amend/unfinished",
    `${interruption(journal)}; nothing new was recorded`,
    {
      hint: recoveryLines(journal).join("\n"),
      data: { interrupted: journal.plan?.message.split("\n")[0] ?? null },
    },
  );
}

/** Says in one sentence what an earlier run left behind. */
export function interruption(journal: Journal): string {
  const undoing = journal.plan?.undoing;
  const what = (undoing?.plan ?? journal.plan)?.message.split("\n")[0] ?? journal.typed.join(" ");
  if (undoing !== undefined)
    return journal.strange === null
      ? `an earlier command was interrupted while it took "${what}" back`
      : `the commit that takes "${what}" back is not what was asked for: ${journal.strange}`;
  return journal.strange === null
    ? `an earlier command was interrupted while it recorded "${what}"`
    : `the commit of "${what}" is not what was asked for: ${journal.strange}`;
}

/** The two lines that end an interruption. */
export const RECOVERY: readonly string[] = [
  "score amend --resume   # finishes what was begun",
  "score amend --undo     # takes it back, as if it had not been begun",
];

/** Returns the lines that end an interruption, each with what it does. */
function recoveryLines(journal: Journal): readonly string[] {
  if (journal.plan?.undoing !== undefined)
    return journal.strange === null
      ? ["score amend --undo   # finishes taking it back"]
      : ["score amend --resume   # keeps that commit as it is: what it takes back stays taken back"];
  return journal.strange === null
    ? RECOVERY
    : [
        "score amend --resume   # keeps that commit as it is",
        "score amend --undo     # adds a commit that takes it back",
      ];
}
