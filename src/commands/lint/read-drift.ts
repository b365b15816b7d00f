import { contentsOf, idsAt } from "../../adapters/git/files-at.ts";
import type { Git } from "../../adapters/git/git.ts";
import { type Repository, readHead } from "../../adapters/git/repository.ts";
import { readDocument } from "../../core/document/document.ts";
import type { ComparedRevision } from "../../core/history/compare-revision.ts";
import { findDrift } from "../../core/history/drift/find-drift.ts";
import { judgeChange } from "../../core/history/drift/judge-change.ts";
import { type Origin, pastOf } from "../../core/history/drift/past.ts";
import { todaysPromises } from "../../core/history/drift/todays-promises.ts";
import { firstWritten } from "../../core/history/first-written.ts";
import { goalOf } from "../../core/history/goal-of.ts";
import { ledgerOf } from "../../core/history/ledger-entries.ts";
import { namesThrough, renamedByHand } from "../../core/history/names-through.ts";
import { timelineOf } from "../../core/history/timeline.ts";
import { unrecordedChanges } from "../../core/history/unrecorded.ts";
import { versionOf } from "../../core/history/version.ts";
import { wordsOf } from "../../core/language/languages.ts";
import type { LintHistory } from "../../core/lint/define-rule.ts";
import type { KeptScore } from "../../core/score/score.ts";
import { findDrifted } from "../find-drifted.ts";
import type { HistoryShelf } from "../history/history-cache.ts";
import { readComparedRevisions } from "../read-history.ts";

/** What the history says of a promise that is less than it was, and of what nobody recorded. */
export type ReadDrift = Pick<LintHistory, "drift" | "unrecorded" | "renamed" | "isChange">;

/** Holds what a score says on the disk against its whole history. */
export async function readDrift(
  score: KeptScore,
  contents: Contents,
  repository: Repository,
  git: Git,
  shelf: HistoryShelf,
): Promise<ReadDrift> {
  const goals = new Map(score.goals.map((goal) => [goal.document.path, goal]));
  const { drifted, revisions } = await findDrifted(score, repository, git, {
    shelf,
    // What the disk has was read already, and most goals stand there as they were written.
    firstVersions: ({ path, after }) => {
      const goal = after !== undefined && contents.get(path) === after ? goals.get(path) : undefined;
      return goal && firstWritten(goal, after as string);
    },
    isStanding: (goal, holder) => contents.get(`goals/${goal}.md`) === holder,
  });
  return {
    drift: drifted,
    unrecorded: unrecordedIn(revisions, score),
    renamed: renamedByHand(revisions),
    isChange: false,
  };
}

/** The contents of a score's files by path, as their ids; nothing for what could not be read whole. */
export type Contents = ReadonlyMap<string, string | undefined>;

/**
 * Holds what a score says on the disk against the commit where a change began, and only that: what the change did not touch is no
 * matter of it, and a decision counts that came in with it.
 */
export async function readDriftSince(
  base: string,
  score: KeptScore,
  contents: Contents,
  repository: Repository,
  git: Git,
): Promise<ReadDrift> {
  const ids = await idsAt(git, repository, base);
  const origins = await originsOf(ids, score, contents, repository, git);
  const { commit } = await readHead(git, repository);
  const { compared } = await readComparedRevisions(commit, score, repository, git, { since: base });
  const past = pastOf(compared, score, { origins, counts: ({ path }) => !ids.has(path) });
  const words = wordsOf(score.config.language);
  const drift = findDrift({ ...past, promises: () => todaysPromises(score), words }, judgeChange);
  return {
    drift,
    unrecorded: unrecordedIn(compared, score),
    renamed: renamedByHand(compared),
    isChange: true,
  };
}

function unrecordedIn(revisions: Iterable<ComparedRevision>, score: KeptScore): ReadDrift["unrecorded"] {
  return unrecordedChanges(timelineOf(revisions, ledgerOf(score)), namesThrough(revisions, score).nameOf);
}

async function originsOf(
  ids: Awaited<ReturnType<typeof idsAt>>,
  { config }: KeptScore,
  contents: Contents,
  repository: Repository,
  git: Git,
): Promise<readonly Origin[]> {
  const changed = [...ids].flatMap(([path, id]) => {
    const goal = goalOf(path);
    return goal === undefined || id === undefined || contents.get(path) === id ? [] : [{ goal, path, id }];
  });
  const files = await contentsOf(
    git,
    repository,
    changed.map(({ id }) => id),
  );
  return changed.flatMap(({ goal, path, id }) => {
    const bytes = files.get(id);
    if (bytes === undefined) return [];
    const kind = goal === "promise" ? "promise" : "goal";
    const document = readDocument({ path, bytes }, kind, config.sectionNames);
    return document.readable ? [{ goal, version: versionOf(document) }] : [];
  });
}
