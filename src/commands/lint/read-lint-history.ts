import { findWorkTree } from "../../adapters/git/find-git-dir.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import { ScoreError } from "../../core/errors.ts";
import type { LintHistory } from "../../core/lint/define-rule.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import type { KeptScore } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { commitsMark } from "./cache/commits-mark.ts";
import type { JudgedFolder } from "./judge-folder.ts";
import type { Asked } from "./lint-one.ts";

/** What the commits say, or a sentence on why they were not asked. */
export interface AskedHistory {
  readonly history: LintHistory | undefined;
  readonly note: string | undefined;
  /** The history that was asked, where a run is to be known by it and nobody has moved it meanwhile. */
  readonly commits?: string | undefined;
}

/**
 * Asks the commits where a rule wants to know: a run without such a rule starts no Git at all, and a score that Git doesn't know has
 * no past. Over a change, what can't be asked is no pass.
 */
export async function readLintHistory(
  root: string,
  { score, contents }: Pick<JudgedFolder, "score" | "contents">,
  { rules, runs, change, kept }: Pick<Asked, "rules" | "runs" | "change" | "kept">,
  context: Context,
): Promise<AskedHistory> {
  const wanted = RULES.filter((rule) => rule.over === "history")
    .map(({ id }) => id)
    .filter((id) => rules === undefined || rules.has(id))
    .filter((id) => score.config.rules.get(id)?.severity !== "off");
  const hasPast = score.repairs.length > 0 || findWorkTree(root) !== undefined;
  if (wanted.length === 0 || !hasPast) return { history: undefined, note: undefined };
  try {
    const mark = async (): Promise<string | undefined> => (runs ? commitsMark(root, context) : undefined);
    const before = await mark();
    const { openRepository } = await import("../../adapters/git/repository.ts");
    const repository = await openRepository(context.git, root);
    const history = {
      ...(await ledgerAgainstCommits(score, repository, context)),
      ...(await driftIn(score, contents, { root, change, kept }, repository, context)),
      ...(wanted.includes("voice/removed") ? await lostIn(score, change, repository, context) : { lost: [] }),
    };
    const isCut = repository.shallow && change === undefined;
    return {
      history,
      note: isCut ? PART : undefined,
      commits: (await mark()) === before ? before : undefined,
    };
  } catch (error) {
    if (!(error instanceof ScoreError) || change !== undefined) throw error;
    const note = `What ${score.config.name} says was not held against its commits: ${error.message}.`;
    return { history: undefined, note };
  }
}

const PART =
  "This clone holds only a part of the history, and what was promised before that part is not known. The rest: git fetch --unshallow";

async function ledgerAgainstCommits(
  score: KeptScore,
  repository: Repository,
  context: Context,
): Promise<Pick<LintHistory, "mismatches" | "born">> {
  if (score.repairs.length === 0) return { mismatches: [], born: new Map() };
  const [{ readEvidence }, { checkCommits }, { goalsBorn }] = await Promise.all([
    import("../read-evidence.ts"),
    import("../../core/history/commit-mismatches.ts"),
    import("../../core/history/goals-born.ts"),
  ]);
  const evidence = await readEvidence(repository, context);
  const { mismatches } = checkCommits(score, evidence);
  return { mismatches, born: goalsBorn(evidence.revisions) };
}

async function lostIn(
  ...asked: Parameters<typeof import("./read-lost-voices.ts").readLostVoices>
): Promise<Pick<LintHistory, "lost">> {
  const { readLostVoices } = await import("./read-lost-voices.ts");
  return readLostVoices(...asked);
}

const NOTHING_KEPT = { folder: undefined, isWanted: false };
const NOTHING = { drift: [], unrecorded: [], renamed: [], isChange: true } as const;

async function driftIn(
  score: KeptScore,
  contents: JudgedFolder["contents"],
  { root, change, kept }: Pick<Asked, "change" | "kept"> & { readonly root: string },
  repository: Repository,
  context: Context,
): Promise<Pick<LintHistory, "drift" | "unrecorded" | "renamed" | "isChange">> {
  if (change?.isBase === true) return NOTHING;
  const { readDrift, readDriftSince } = await import("./read-drift.ts");
  if (change !== undefined) return readDriftSince(change.base, score, contents, repository, context.git);
  const { historyCache } = await import("../history/history-cache.ts");
  const { promises } = historyCache(kept ?? NOTHING_KEPT, { ...context, cwd: root });
  return readDrift(score, contents, repository, context.git, promises);
}
