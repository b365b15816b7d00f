import type { Git } from "../adapters/git/git.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { goalNames } from "../core/history/goal-names.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { ancestry } from "../core/history/provenance/ancestry.ts";
import { provenanceOf } from "../core/history/provenance/provenance.ts";
import type { GoalProvenance } from "../core/history/provenance/result.ts";
import { repairBook } from "../core/history/repair-book.ts";
import { versionOf } from "../core/history/version.ts";
import { firstWords } from "../core/score/first-words.ts";
import type { Score } from "../core/score/score.ts";
import { unreadableRecords } from "../core/status/unreadable.ts";
import type { GoalAt } from "./goal-on-disk.ts";
import { readHistory } from "./read-history.ts";

/** Reads where every line of a goal comes from, in the history up to HEAD or to another commit. */
export async function goalProvenance(
  { goal, document, committed }: GoalAt,
  score: Score,
  repository: Repository,
  git: Git,
  upTo?: string,
): Promise<GoalProvenance> {
  const { revisions, versionAt, cut, timeline } = await readHistory(score, repository, git, upTo);
  const { nameOf, namesOf } = goalNames(score);
  const { outcomes } = repairBook(score);
  const facts = {
    birthOf: ancestry(revisions, namesOf(goal), versionAt),
    ledger: new Map(ledgerOf(score).map((entry) => [entry.id, entry])),
    goal: nameOf(goal),
    versionAt,
    cut,
    timeline,
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
