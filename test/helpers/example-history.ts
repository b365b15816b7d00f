import { compareRevision } from "../../src/core/history/compare-revision.ts";
import { findDrift } from "../../src/core/history/drift/find-drift.ts";
import { pastOf } from "../../src/core/history/drift/past.ts";
import { todaysPromises } from "../../src/core/history/drift/todays-promises.ts";
import { ledgerOf } from "../../src/core/history/ledger-entries.ts";
import { renamedByHand } from "../../src/core/history/names-through.ts";
import type { Revision } from "../../src/core/history/revision.ts";
import { buildTimeline } from "../../src/core/history/timeline.ts";
import { unrecordedChanges } from "../../src/core/history/unrecorded.ts";
import { versionOf } from "../../src/core/history/version.ts";
import { wordsOf } from "../../src/core/language/languages.ts";
import type { LintHistory } from "../../src/core/lint/define-rule.ts";
import { EXAMPLE_GOAL } from "../../src/core/lint/example-score.ts";
import type { Score } from "../../src/core/score/score.ts";

/** Makes the history of an example: the score as it was, and one commit later, that nobody recorded, the score as it is. */
export function historyOf(was: Score, is: Score, wasCalled?: string): LintHistory {
  const versions = new Map([was, is].map((score, at) => [`v${at}`, versionOf(goalIn(score).document)]));
  const versionAt = (holder: string) => versions.get(holder) ?? ("missing" as const);
  const path = wasCalled === undefined ? EXAMPLE_GOAL : `goals/${wasCalled}.md`;
  const first = { path, before: undefined, after: "v0" };
  const second = { path: EXAMPLE_GOAL, before: "v0", after: "v1" };
  const moved = [
    { ...second, before: undefined },
    { path, before: "v0", after: undefined },
  ];
  const later = path === EXAMPLE_GOAL ? [second] : moved;
  const revisions = [commitOf(2, later), commitOf(1, [first])].map((revision) =>
    compareRevision(revision, versionAt, false),
  );
  const past = pastOf(revisions, is);
  const drift = findDrift({
    ...past,
    promises: () => todaysPromises(is),
    words: wordsOf(is.config.language),
  });
  const unrecorded = unrecordedChanges(buildTimeline(revisions, ledgerOf(is)), (goal) => goal);
  const renamed = renamedByHand(revisions);
  return { mismatches: [], born: new Map(), drift, unrecorded, renamed, isChange: false };
}

function goalIn(score: Score) {
  const goal = score.goals.find(({ document }) => document.path === EXAMPLE_GOAL);
  if (goal === undefined) throw new Error("an example with a past has its goal");
  return goal;
}

function commitOf(number: number, files: Revision["files"]): Revision {
  const who = { name: "Dana", email: "dana@tidewell.invalid", date: `2026-01-0${number}T10:00:00Z` };
  const id = `${number}`.repeat(40);
  return { commit: { id, parents: [], author: who, message: "Tidy up" }, files };
}
