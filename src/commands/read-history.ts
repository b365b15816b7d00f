import type { Git } from "../adapters/git/git.ts";
import { type Repository, readHead } from "../adapters/git/repository.ts";
import { readShallowCommits } from "../adapters/git/shallow.ts";
import type { ComparedRevision } from "../core/history/compare-revision.ts";
import type { Found, VersionAt } from "../core/history/known-changes.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { packRevision, unpackRevision } from "../core/history/packed-revision.ts";
import type { Revision } from "../core/history/revision.ts";
import { buildTimeline, type TimelineEntry } from "../core/history/timeline.ts";
import type { KeptScore } from "../core/score/score.ts";
import { type Comparing, compareHistory } from "./compare-history.ts";

/** The history of a score: its commits, the versions of its goals, and the timeline made of both. */
export interface History {
  readonly revisions: readonly Revision[];
  readonly versionAt: VersionAt;
  /** Commits behind which a shallow clone has nothing. */
  readonly cut: ReadonlySet<string>;
  readonly timeline: readonly TimelineEntry[];
}

/** Reads the whole history of a score, up to HEAD or another commit, with every version of its goals. Runs nothing of the repository's. */
export async function readHistory(
  score: KeptScore,
  repository: Repository,
  git: Git,
  upTo?: string,
): Promise<History> {
  const versions = new Map<string, Found>();
  const revisions: Revision[] = [];
  const commit = upTo ?? (await readHead(git, repository)).commit;
  const { compared, cut } = await readComparedRevisions(commit, score, repository, git, {
    onVersion: (holder, version) => versions.set(holder, version),
    onRevision: (revision) => revisions.push(revision),
  });
  const timeline = buildTimeline(compared, ledgerOf(score));
  return { revisions, versionAt: (holder) => versions.get(holder) ?? "missing", cut, timeline };
}

/** What was read of every commit of a score, newest first. */
export interface ComparedHistory {
  readonly compared: readonly ComparedRevision[];
  readonly cut: ReadonlySet<string>;
  /** False where a version was missing in Git's store. */
  readonly isWhole: boolean;
}

/**
 * Reads the commits of a score up to one as what they changed: all of them, or those `since` another. Versions are let go as soon as they
 * are compared.
 */
export async function readComparedRevisions(
  head: string | undefined,
  { config }: Pick<KeptScore, "config">,
  repository: Repository,
  git: Git,
  told: Pick<Comparing, "onVersion" | "onRevision" | "since"> = {},
): Promise<ComparedHistory> {
  const cut = repository.shallow ? await readShallowCommits(git, repository) : new Set<string>();
  const compared: ComparedRevision[] = [];
  let isWhole = true;
  const onVersion: Comparing["onVersion"] = (holder, version) => {
    if (version === "missing") isWhole = false;
    told.onVersion?.(holder, version);
  };
  for await (const revision of compareHistory({ config, repository, git, head, cut, ...told, onVersion }))
    compared.push(unpackRevision(packRevision(revision)));
  return { compared, cut, isWhole };
}
