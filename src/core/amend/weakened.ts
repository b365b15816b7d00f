import { ScoreError } from "../errors.ts";
import type { Change } from "../history/change.ts";
import type { Repair } from "./ledger.ts";
import { oneLine } from "./one-line.ts";
import type { AmendRequest } from "./request.ts";

/**
 * Names the clauses that `--weakens` is about, each with its reason: those that are changed, and those that were less `already`.
 * @throws ScoreError where no clause is made less of, and where what was less already is given no reason.
 */
export function weakenedClauses(
  { weakens: typed, already = [] }: Pick<AmendRequest, "weakens" | "already">,
  changes: readonly Change[],
): Repair["weakens"] {
  if (typed === undefined && already.length > 0)
    throw new ScoreError(
      "usage",
      "amend/no-reason-for-less",
      "--already needs --weakens: why is less promised?",
      {
        hint: '--weakens "why less is promised"',
      },
    );
  if (typed === undefined) return [];
  const why = oneLine("--weakens", typed);
  const lists = changes.filter(
    (change) => change.clause !== undefined && change.part !== "other" && change.op !== "added",
  );
  const clauses = [...new Set([...lists.map((change) => change.clause as string), ...already])];
  if (clauses.length > 0) return clauses.map((clause) => [clause, why]);
  throw new ScoreError(
    "usage",
    "amend/nothing-weakened",
    "--weakens says why less is promised, but no clause or standard is changed or retired",
    {
      hint: "leave --weakens out, or say what is made less of with --change, --retire or --standard,\nor with --already what has been less since an earlier commit",
    },
  );
}
