import { didYouMean } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Context } from "./context.ts";
import { findDrifted } from "./find-drifted.ts";
import type { Ready } from "./in-transaction.ts";

/** Refuses clauses of a goal that are not less than they were, or of which somebody said why: there is nothing to record of them. */
export async function refuseNotLess(
  clauses: readonly string[],
  path: string,
  { score, repository }: Pick<Ready, "score" | "repository">,
  { git }: Context,
): Promise<void> {
  if (clauses.length === 0) return;
  const goal = goalIdOf(path);
  const { drifted } = await findDrifted(score, repository, git);
  const known = drifted.flatMap(({ goal: of, clause }) =>
    of === goal && clause !== undefined ? clause : [],
  );
  for (const clause of clauses) {
    if (known.includes(clause)) continue;
    const meant = didYouMean(clause, known);
    const message = `${goal} promises nothing less by "${clause}" than it ever did, or somebody said why`;
    throw new ScoreError(
      "usage",
      "amend/not-less",
      meant === undefined ? message : `${message}; did you mean "${meant}"?`,
      { hint: meant === undefined ? `score drift ${goal}` : shellWords(["--already", meant]) },
    );
  }
}
