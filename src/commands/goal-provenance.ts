import { collectSooner } from "../adapters/collect-sooner.ts";
import type { Git } from "../adapters/git/git.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { goalNames } from "../core/history/goal-names.ts";
import { goalOf } from "../core/history/goal-of.ts";
import type { VersionAt } from "../core/history/known-changes.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { ancestry } from "../core/history/provenance/ancestry.ts";
import { goalPaths } from "../core/history/provenance/goal-paths.ts";
import { provenanceOf } from "../core/history/provenance/provenance.ts";
import type { GoalProvenance } from "../core/history/provenance/result.ts";
import { repairBook } from "../core/history/repair-book.ts";
import type { Revision } from "../core/history/revision.ts";
import { type TimelineEntry, timelineOf } from "../core/history/timeline.ts";
import { revisionTouching } from "../core/history/touched-goal.ts";
import { versionOf } from "../core/history/version.ts";
import { unreadableRecords } from "../core/status/unreadable.ts";
import type { GoalAt } from "./goal-on-disk.ts";
import type { HistoryShelf } from "./history/history-cache.ts";
import { readComparedRevisions } from "./read-history.ts";
import { readVersions } from "./read-versions.ts";
import type { ScoreHere } from "./score-here.ts";

/** What the origin of lines is told from: the score as it lies on the disk, and where its history is read. */
export interface ProvenanceSource extends ScoreHere {
  readonly repository: Repository;
  readonly git: Git;
  readonly shelf: HistoryShelf;
}

/** Reads where every line of a goal comes from, in the history up to a commit. */
export async function goalProvenance(
  { goal, document, committed }: GoalAt,
  head: string | undefined,
  { score, words, repository, git, shelf }: ProvenanceSource,
): Promise<GoalProvenance> {
  collectSooner();
  const { compared, cut, isWhole } = await readComparedRevisions(head, score, repository, git, { shelf });
  const ledger = ledgerOf(score);
  const { nameOf, namesOf } = goalNames(score);
  const { outcomes } = repairBook(score);
  const revisions: Revision[] = [];
  for (const revision of compared) revisions.push(revisionTouching(revision));
  const paths = goalPaths(revisions, namesOf(goal));
  const versions = await readVersions(revisions, paths, score.config, repository, git);
  const versionAt: VersionAt = (holder) => versions.get(holder) ?? "missing";
  const today = nameOf(goal);
  const facts = {
    birthOf: ancestry(revisions, namesOf(goal), versionAt),
    ledger: new Map(ledger.map((entry) => [entry.id, entry])),
    goal: today,
    versionAt,
    cut,
    timeline: stepsAbout(timelineOf(compared, ledger), paths, cut, (name) => nameOf(name) === today),
    nameOf,
    outcomes,
  };
  return {
    lines: provenanceOf(versionOf(document), committed, facts),
    isLasting: isWhole && ![...versions.values()].includes("missing"),
    shallow: repository.shallow,
    outcomes,
    complaints: words,
    refused: unreadableRecords(score),
  };
}

// Of a long history only what may be about this goal is held; where it was cut, a commit does not say what it is about.
function stepsAbout(
  timeline: Iterable<TimelineEntry>,
  paths: ReadonlySet<string>,
  cut: ReadonlySet<string>,
  isOwn: (goal: string) => boolean,
): readonly TimelineEntry[] {
  const goals = new Set([...paths].map(goalOf));
  const steps: TimelineEntry[] = [];
  for (const entry of timeline) {
    const { commit, goal } = entry;
    if (commit === undefined || cut.has(commit) || goals.has(goal) || isOwn(goal)) steps.push(entry);
  }
  return steps;
}
