import type { Git } from "../adapters/git/git.ts";
import { readRevisions } from "../adapters/git/history.ts";
import { readObjects } from "../adapters/git/objects.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { readShallowCommits } from "../adapters/git/shallow.ts";
import { withDirections } from "../core/direction/with-directions.ts";
import { readDocument } from "../core/document/document.ts";
import type { Found, VersionAt } from "../core/history/known-changes.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import type { Revision } from "../core/history/revision.ts";
import { buildTimeline, goalOf, type TimelineEntry } from "../core/history/timeline.ts";
import { versionOf } from "../core/history/version.ts";
import type { KeptScore } from "../core/score/score.ts";

/** The history of a score: its commits, the versions of its goals, and the timeline made of both. */
export interface History {
  readonly revisions: readonly Revision[];
  readonly versionAt: VersionAt;
  /** Commits behind which a shallow clone has nothing. */
  readonly cut: ReadonlySet<string>;
  readonly timeline: readonly TimelineEntry[];
}

/** Reads the history of a score: all of it, or what came since a commit. Runs nothing of the repository's. */
export async function readHistory(
  score: KeptScore,
  repository: Repository,
  git: Git,
  since?: string,
): Promise<History> {
  const beyond = since === undefined ? [] : [`^${since}`];
  const revisions = await readRevisions(git, repository, ["goals", "promise.md", "repairs"], beyond);
  const versions = await readVersions(revisions, score, repository, git);
  const cut = repository.shallow ? await readShallowCommits(git, repository) : new Set<string>();
  const versionAt: VersionAt = (holder) => versions.get(holder) ?? "missing";
  const timeline = buildTimeline(revisions, ledgerOf(score), versionAt, cut).map((entry) => ({
    ...entry,
    changes: withDirections(entry.changes, score.config.language),
  }));
  return { revisions, versionAt, cut, timeline };
}

async function readVersions(
  revisions: readonly Revision[],
  score: KeptScore,
  repository: Repository,
  git: Git,
): Promise<ReadonlyMap<string, Found>> {
  const held = new Map<string, string>();
  for (const file of revisions.flatMap((revision) => revision.files)) {
    if (goalOf(file.path) === undefined) continue;
    for (const holder of [file.before, file.after, file.otherBefore])
      if (holder !== undefined) held.set(holder, file.path);
  }
  const versions = new Map<string, Found>();
  for await (const { id, bytes, size } of readObjects(git, repository, held.keys())) {
    const path = held.get(id);
    if (path === undefined || bytes === undefined) continue;
    const kind = path === "promise.md" ? "promise" : "goal";
    const document = readDocument({ path, bytes, size }, kind, score.config.sectionNames);
    versions.set(id, document.readable ? versionOf(document) : "unreadable");
  }
  return versions;
}
