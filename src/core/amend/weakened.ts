import { ScoreError } from "../errors.ts";
import type { Change } from "../history/change.ts";
import type { Repair } from "./ledger.ts";
import { oneLine } from "./one-line.ts";

/** Names the clauses that `--weakens` is about, each with its reason. @throws ScoreError where no clause is made less of. */
export function weakenedClauses(typed: string | undefined, changes: readonly Change[]): Repair["weakens"] {
  if (typed === undefined) return [];
  const why = oneLine("--weakens", typed);
  const lists = changes.filter(
    (change) => change.clause !== undefined && change.part !== "other" && change.op !== "added",
  );
  const clauses = [...new Set(lists.map((change) => change.clause as string))];
  if (clauses.length > 0) return clauses.map((clause) => [clause, why]);
  throw new ScoreError(
    "usage",
    "amend/nothing-weakened",
    "--weakens says why less is promised, but no clause or standard is changed or retired",
    {
      hint: "leave --weakens out, or say what is made less of with --change, --retire or --standard",
    },
  );
}
