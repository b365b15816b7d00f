import { ScoreError } from "../../core/errors.ts";
import type { LintHistory } from "../../core/lint/define-rule.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import type { KeptScore } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { commitsMark } from "./cache/commits-mark.ts";
import type { Asked } from "./lint-one.ts";

/** What the commits say, or a sentence on why they were not asked. */
export interface AskedHistory {
  readonly history: LintHistory | undefined;
  readonly note: string | undefined;
  /** The history that was asked, where a run is to be known by it and nobody has moved it meanwhile. */
  readonly commits?: string | undefined;
}

/**
 * Asks the commits where a rule wants to know and there is something to hold against them: a score without repairs, or a run
 * without such a rule, starts no Git at all.
 */
export async function readLintHistory(
  root: string,
  score: KeptScore,
  { rules, runs }: Pick<Asked, "rules" | "runs">,
  context: Context,
): Promise<AskedHistory> {
  const wanted = RULES.filter((rule) => rule.over === "history")
    .filter(({ id }) => rules === undefined || rules.has(id))
    .some(({ id }) => score.config.rules.get(id)?.severity !== "off");
  if (!wanted || score.repairs.length === 0) return { history: undefined, note: undefined };
  const [{ openRepository }, { readEvidence }, { checkCommits }, { goalsBorn }] = await Promise.all([
    import("../../adapters/git/repository.ts"),
    import("../read-evidence.ts"),
    import("../../core/history/commit-mismatches.ts"),
    import("../../core/history/goals-born.ts"),
  ]);
  try {
    const mark = async (): Promise<string | undefined> => (runs ? commitsMark(root, context) : undefined);
    const before = await mark();
    const repository = await openRepository(context.git, root);
    const evidence = await readEvidence(repository, context);
    const { mismatches } = checkCommits(score, evidence);
    const history = { mismatches, born: goalsBorn(evidence.revisions) };
    return { history, note: undefined, commits: (await mark()) === before ? before : undefined };
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    const note = `The repair files of ${score.config.name} were not held against the commits: ${error.message}.`;
    return { history: undefined, note };
  }
}
