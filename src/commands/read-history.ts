import type { Git } from "../adapters/git/git.ts";
import { listCommits } from "../adapters/git/list-commits.ts";
import { type Repository, readHead } from "../adapters/git/repository.ts";
import { readShallowCommits } from "../adapters/git/shallow.ts";
import { ScoreError } from "../core/errors.ts";
import type { ComparedRevision } from "../core/history/compare-revision.ts";
import type { Found, VersionAt } from "../core/history/known-changes.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { commitOfLine, packRevision, unpackRevisions } from "../core/history/packed-revision.ts";
import type { Revision } from "../core/history/revision.ts";
import { buildTimeline, type TimelineEntry } from "../core/history/timeline.ts";
import type { KeptScore } from "../core/score/score.ts";
import { type Comparing, compareHistory } from "./compare-history.ts";
import { type HistoryShelf, NO_HISTORY } from "./history/history-cache.ts";
import type { KnownHistory } from "./history/known-history.ts";
import { PackedLines } from "./history/packed-lines.ts";

/** The history of a score: its commits, the versions of its goals, and the timeline made of both. */
export interface History {
  readonly revisions: readonly Revision[];
  readonly versionAt: VersionAt;
  /** Commits behind which a shallow clone has nothing. */
  readonly cut: ReadonlySet<string>;
  readonly timeline: readonly TimelineEntry[];
}

/** Reads the whole history of a score, with every version of its goals. Runs nothing of the repository's. */
export async function readHistory(score: KeptScore, repository: Repository, git: Git): Promise<History> {
  const versions = new Map<string, Found>();
  const revisions: Revision[] = [];
  const { commit } = await readHead(git, repository);
  const { compared, cut } = await readComparedRevisions(commit, score, repository, git, {
    onVersion: (holder, version) => versions.set(holder, version),
    onRevision: (revision) => revisions.push(revision),
  });
  const timeline = buildTimeline(compared, ledgerOf(score));
  return { revisions, versionAt: (holder) => versions.get(holder) ?? "missing", cut, timeline };
}

/** What was read of every commit of a score. */
export interface ComparedHistory {
  /** Newest first, and anew whenever they are gone through. */
  readonly compared: Iterable<ComparedRevision>;
  readonly cut: ReadonlySet<string>;
  /** False where a version was missing in Git's store. */
  readonly isWhole: boolean;
}

/** What is known already, and who is told of what is read. */
export interface Reading extends Pick<Comparing, "onVersion" | "onRevision" | "firstVersions"> {
  readonly shelf?: HistoryShelf;
  /** A commit that is left out, with all that led to it. */
  readonly since?: string | undefined;
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
  { shelf = NO_HISTORY, since, ...told }: Reading = {},
): Promise<ComparedHistory> {
  const cut = repository.shallow ? await readShallowCommits(git, repository) : new Set<string>();
  if (head === undefined) return { compared: [], cut, isWhole: true };
  if (since !== undefined) {
    const [lines, isWhole] = await readLines({
      config,
      repository,
      git,
      cut,
      ...told,
      from: [head, `^${since}`],
    });
    return { compared: unpackRevisions(lines), cut, isWhole };
  }
  const known = shelf.take();
  if (known?.head === head) return { compared: unpackRevisions(known.lines), cut, isWhole: true };
  const comparing = { config, repository, git, cut, ...told };
  const [lines, isWhole] =
    (known && (await goOn(known, head, comparing))) ?? (await readLines({ ...comparing, from: [head] }));
  if (isWhole) shelf.keep({ head, lines });
  return { compared: unpackRevisions(lines), cut, isWhole };
}

type ReadLines = readonly [lines: PackedLines, isWhole: boolean];

/** Reads only what is new; nothing where Git can't tell what that is, because it has let go of what was known. */
async function goOn(
  known: KnownHistory,
  head: string,
  comparing: Omit<Comparing, "from">,
): Promise<ReadLines | undefined> {
  const { git, repository } = comparing;
  try {
    const [fresh, isWhole] = await readLines({ ...comparing, from: [head, `^${known.head}`] });
    return [inOrder([...fresh, ...known.lines], await listCommits(git, repository, head)), isWhole];
  } catch (error) {
    if (error instanceof ScoreError && error.kind === "git") return undefined;
    throw error;
  }
}

async function readLines(comparing: Comparing): Promise<ReadLines> {
  const lines = new PackedLines();
  let isWhole = true;
  const onVersion: Comparing["onVersion"] = (holder, version) => {
    if (version === "missing") isWhole = false;
    comparing.onVersion?.(holder, version);
  };
  for await (const revision of compareHistory({ ...comparing, onVersion })) lines.add(packRevision(revision));
  return [lines, isWhole];
}

// As they would have been read in one go; what led to the other commit alone is left out.
function inOrder(lines: readonly string[], commits: readonly string[]): PackedLines {
  const byCommit = new Map(lines.map((line) => [commitOfLine(line), line]));
  const ordered = new PackedLines();
  for (const commit of commits) {
    const line = byCommit.get(commit);
    if (line !== undefined) ordered.add(line);
  }
  return ordered;
}
