import { ScoreError } from "../core/errors.ts";
import type { LintHistory } from "../core/lint/define-rule.ts";
import { RULES } from "../core/lint/rules/index.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";

/** What the commits say, or a sentence on why they were not asked. */
export interface AskedHistory {
  readonly history: LintHistory | undefined;
  readonly note: string | undefined;
}

/**
 * Asks the commits where a rule wants to know and there is something to hold against them: a score without repairs, or a run
 * without such a rule, starts no Git at all.
 */
export async function readLintHistory(
  root: string,
  score: Score,
  rules: ReadonlySet<string> | undefined,
  context: Context,
): Promise<AskedHistory> {
  const wanted = RULES.filter((rule) => rule.over === "history")
    .filter(({ id }) => rules === undefined || rules.has(id))
    .some(({ id }) => score.config.rules.get(id)?.severity !== "off");
  if (!wanted || score.repairs.length === 0) return { history: undefined, note: undefined };
  const [{ openRepository }, { readEvidence }, { checkCommits }] = await Promise.all([
    import("../adapters/git/repository.ts"),
    import("./read-evidence.ts"),
    import("../core/history/commit-mismatches.ts"),
  ]);
  try {
    const repository = await openRepository(context.git, root);
    const { mismatches } = checkCommits(score, await readEvidence(repository, context));
    return { history: { mismatches }, note: undefined };
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    const note = `The repair files of ${score.config.name} were not held against the commits: ${error.message}.`;
    return { history: undefined, note };
  }
}
