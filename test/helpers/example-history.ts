import type { ScoreDocument } from "../../src/core/document/document.ts";
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
import { lostVoices } from "../../src/core/voice/lost-voices.ts";

/** What is told of the commit between the two. */
export interface Between {
  readonly wasCalled: string | undefined;
  readonly isUndone: boolean;
}

/** Makes the history of an example: the score as it was, and one commit later, that nobody recorded, the score as it is. */
export function historyOf(was: Score, is: Score, { wasCalled, isUndone }: Between): LintHistory {
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
  const lost = lostIn(was, is, isUndone);
  return { mismatches: [], born: new Map(), drift, unrecorded, renamed, lost, isChange: false };
}

// Each version of a voice is held by its place in one of the two scores.
function lostIn(was: Score, is: Score, isUndone: boolean): LintHistory["lost"] {
  const versions = new Map<string, ScoreDocument>(
    [was, is].flatMap((score, at) =>
      score.voices.map(({ document }) => [`${at}:${document.path}`, document] as const),
    ),
  );
  const holder = (at: number, path: string): string | undefined =>
    versions.has(`${at}:${path}`) ? `${at}:${path}` : undefined;
  const paths = [...new Set([...versions.keys()].map((key) => key.slice(2)))];
  const first = commitOf(
    1,
    was.voices.map(({ document: { path } }) => ({ path, before: undefined, after: holder(0, path) })),
  );
  const second = commitOf(
    2,
    paths.map((path) => ({ path, before: holder(0, path), after: holder(1, path) })),
  );
  const message = isUndone ? `Taken back\n\nThis reverts commit ${first.commit.id}.` : "Tidy up";
  const revisions = [{ ...second, commit: { ...second.commit, message } }, first];
  return lostVoices({ revisions, versionOf: (id) => versions.get(id), isInHistory: () => true }, is);
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
