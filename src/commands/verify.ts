import { findUnfinished } from "../adapters/git/find-unfinished.ts";
import { answerOf, openRepository, pathspec, type Repository } from "../adapters/git/repository.ts";
import { placeOf } from "../core/document/source-text.ts";
import { checkCommits } from "../core/history/commit-mismatches.ts";
import { ledgerOf } from "../core/history/ledger-entries.ts";
import { ledgerFaults } from "../core/history/ledger-faults.ts";
import type { Mismatch } from "../core/history/mismatch.ts";
import { namedWithoutFile, untiedEnds } from "../core/history/untied-ends.ts";
import type { PlacedMismatch, UnderWay, VerifyResult } from "../core/history/verify-result.ts";
import { documentsOf, type Score } from "../core/score/score.ts";
import { unreadableRecords } from "../core/status/unreadable.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";
import { readEvidence } from "./read-evidence.ts";

/** Holds the repair files of the score here against its commits, and against its complaints. Reads only. */
export async function verify(context: Context): Promise<VerifyResult> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const repository = await openRepository(context.git, root);
  const { mismatches, both, ledgerOnly, uncommitted, gone } = checkCommits(
    score,
    await readEvidence(repository, context),
  );
  const loose = repository.shallow ? [] : uncommitted;
  const told = new Set([...gone, ...mismatches.map(({ amendment }) => amendment)]);
  return {
    kind: "verify",
    name: score.config.name,
    shallow: repository.shallow,
    amendments: new Set(ledgerOf(score).map(({ id }) => id)).size,
    both,
    ledgerOnly,
    uncommitted: loose.length,
    underWay: await underWay(loose, repository, context),
    gone: gone.size,
    refused: unreadableRecords(score),
    findings: placed(
      [...ledgerFaults(score), ...mismatches, ...untiedEnds(score), ...namedWithoutFile(score, told)],
      score,
    ),
  };
}

// What a merge or a pick brings in is in Git's index, and in no commit of this branch before that comes to its end.
async function underWay(
  paths: readonly string[],
  repository: Repository,
  { git }: Context,
): Promise<UnderWay | undefined> {
  const found = paths.length === 0 ? undefined : findUnfinished(repository.gitDir);
  if (found === undefined) return undefined;
  const { top, prefix } = repository;
  const listed = await git.run(["ls-files", "-z", "--", pathspec(repository, "repairs")], { cwd: top });
  answerOf(listed);
  const staged = new Set(listed.stdout.toString().split("\0"));
  const amendments = paths.filter((path) => staged.has(`${prefix}${path}`)).length;
  return amendments === 0 ? undefined : { what: found.what, ways: found.ways, amendments };
}

function placed(mismatches: readonly Mismatch[], score: Score): readonly PlacedMismatch[] {
  const texts = new Map(
    [...documentsOf(score), score.settings].map(({ path, source }) => [path, source.text]),
  );
  return mismatches
    .map((mismatch) => {
      const text = texts.get(mismatch.path) ?? "";
      return {
        ...mismatch,
        start: placeOf(text, mismatch.span.start),
        end: placeOf(text, mismatch.span.end),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start));
}
