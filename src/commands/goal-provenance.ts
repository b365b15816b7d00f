import type { Git } from "../adapters/git/git.ts";
import { type Repository, readHead } from "../adapters/git/repository.ts";
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
import { buildTimeline } from "../core/history/timeline.ts";
import { versionOf } from "../core/history/version.ts";
import { firstWords } from "../core/score/first-words.ts";
import type { Score } from "../core/score/score.ts";
import { unreadableRecords } from "../core/status/unreadable.ts";
import type { GoalAt } from "./goal-on-disk.ts";
import { readComparedRevisions } from "./read-history.ts";
import { readVersions } from "./read-versions.ts";

/** Reads where every line of a goal comes from, in the history up to HEAD or to another commit. */
export async function goalProvenance(
  { goal, document, committed }: GoalAt,
  score: Score,
  repository: Repository,
  git: Git,
  upTo?: string,
): Promise<GoalProvenance> {
  const revisions: Revision[] = [];
  const head = upTo ?? (await readHead(git, repository)).commit;
  const { compared, cut } = await readComparedRevisions(head, score, repository, git, {
    onRevision: (revision) => revisions.push(withoutWords(revision)),
  });
  const ledger = ledgerOf(score);
  const { nameOf, namesOf } = goalNames(score);
  const { outcomes } = repairBook(score);
  const paths = goalPaths(revisions, namesOf(goal));
  const versions = await readVersions(revisions, paths, score.config, repository, git);
  const versionAt: VersionAt = (holder) => versions.get(holder) ?? "missing";
  const facts = {
    birthOf: ancestry(revisions, namesOf(goal), versionAt),
    ledger: new Map(ledger.map((entry) => [entry.id, entry])),
    goal: nameOf(goal),
    versionAt,
    cut,
    timeline: buildTimeline(compared, ledger),
    nameOf,
    outcomes,
  };
  return {
    lines: provenanceOf(versionOf(document), committed, facts),
    shallow: repository.shallow,
    outcomes,
    complaints: new Map(score.complaints.map(({ id, document: told }) => [id, firstWords(told)])),
    refused: unreadableRecords(score),
  };
}

// Of a long history only who made a commit is kept, and which goals it touched.
function withoutWords({ commit, files }: Revision): Revision {
  return {
    commit: { ...commit, message: "" },
    files: files.filter(({ path }) => goalOf(path) !== undefined),
  };
}
