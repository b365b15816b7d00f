import { contentsOf, idsAt, isContent } from "../adapters/git/files-at.ts";
import { findWorkTree } from "../adapters/git/find-git-dir.ts";
import { openAtHead } from "../adapters/git/open-at-head.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { readDocument, type ScoreDocument } from "../core/document/document.ts";
import { writtenForm } from "../core/document/source-text.ts";
import { ScoreError } from "../core/errors.ts";
import { goalOf } from "../core/history/goal-of.ts";
import type { Score } from "../core/score/score.ts";
import type { WaitingEdit } from "../core/status/waiting-edit.ts";
import { committedEdit, editOf, goneFile, newFile } from "../core/status/waiting-edits.ts";
import type { Context } from "./context.ts";
import { recentUnrecorded } from "./recent-unrecorded.ts";

/** What nobody recorded, and whether the commits were asked for it. */
export interface UnrecordedEdits {
  readonly unrecorded: readonly WaitingEdit[];
  /** False where nothing is known of the history that could be told at once. */
  readonly historyKnown: boolean;
}

const NOTHING: UnrecordedEdits = { unrecorded: [], historyKnown: false };

/**
 * Finds what was changed in the goals and the promise and not recorded: on the disk, against what HEAD has, and in the commits as far
 * as that is known or quickly read. Runs nothing of the repository's; without Git, or where Git can't say, there is nothing.
 */
export async function unrecordedEdits(
  root: string,
  score: Score,
  context: Context,
): Promise<UnrecordedEdits> {
  if (findWorkTree(root) === undefined) return NOTHING;
  try {
    const { repository, commit } = await openAtHead(context.git, root);
    if (commit === undefined) return NOTHING;
    const [onDisk, committed] = await Promise.all([
      editsOnDisk(commit, score, repository, context),
      recentUnrecorded(commit, score, repository, context),
    ]);
    const told = new Set(onDisk.map(({ goal }) => goal));
    return {
      unrecorded: [...onDisk, ...(committed ?? []).filter(({ goal }) => !told.has(goal)).map(committedEdit)],
      historyKnown: committed !== undefined,
    };
  } catch (error) {
    if (error instanceof ScoreError) return NOTHING;
    throw error;
  }
}

async function editsOnDisk(
  commit: string,
  score: Score,
  repository: Repository,
  { git }: Context,
): Promise<readonly WaitingEdit[]> {
  const ids = await idsAt(git, repository, commit, ["goals", "promise.md"]);
  // What was never committed at all is no edit.
  if (ids.size === 0) return [];
  const promise = score.promise === undefined ? [] : [score.promise.document];
  const documents = [...promise, ...score.goals.map(({ document }) => document)];
  const paths = new Set(documents.map(({ path }) => path));
  const edited = documents.filter((document) => isEdited(document, ids));
  const contents = await contentsOf(
    git,
    repository,
    edited.flatMap(({ path }) => ids.get(path) ?? []),
  );
  return [
    ...edited.flatMap((document) => {
      const { path, kind } = document;
      const goal = goalOf(path) ?? path;
      const bytes = contents.get(ids.get(path) ?? "");
      if (bytes === undefined) return [newFile(goal, path)];
      const before = readDocument({ path, bytes }, kind, score.config.sectionNames);
      return before.readable ? editOf(goal, before, document) : [];
    }),
    ...[...ids.keys()]
      .filter((path) => !paths.has(path))
      .flatMap((path) => {
        const goal = goalOf(path);
        return goal === undefined || score.obstacles.length > 0 ? [] : [goneFile(goal, path)];
      }),
  ];
}

// What can't be read is told of elsewhere.
function isEdited(
  { readable, source, path }: ScoreDocument,
  ids: Awaited<ReturnType<typeof idsAt>>,
): boolean {
  if (!readable) return false;
  const id = ids.get(path);
  return id === undefined ? !ids.has(path) : !isContent(Buffer.from(writtenForm(source)), id);
}
