import { idsAt } from "../../adapters/git/files-at.ts";
import { readRevisions } from "../../adapters/git/history.ts";
import { listCommits } from "../../adapters/git/list-commits.ts";
import { readObjects } from "../../adapters/git/objects.ts";
import { type Repository, readHead } from "../../adapters/git/repository.ts";
import { readDocument, type ScoreDocument } from "../../core/document/document.ts";
import type { LintHistory } from "../../core/lint/define-rule.ts";
import type { KeptScore } from "../../core/score/score.ts";
import { lostVoices, suspectPaths } from "../../core/voice/lost-voices.ts";
import type { Context } from "../context.ts";
import type { Asked } from "./lint-one.ts";

const VOICES = ["voices"];

/** Reads which voices against and gaps were lost: of all that ever were, or of those that were there where a change began. */
export async function readLostVoices(
  score: KeptScore,
  change: Asked["change"],
  repository: Repository,
  context: Context,
): Promise<Pick<LintHistory, "lost">> {
  if (change?.isBase === true) return { lost: [] };
  const base =
    change === undefined
      ? undefined
      : { commit: change.base, holders: await idsAt(context.git, repository, change.base, VOICES) };
  // Most changes lose nothing, and then nothing more is asked.
  if (base !== undefined && suspectPaths(base.holders.keys(), score).size === 0) return { lost: [] };
  const revisions = await readRevisions(context.git, repository, VOICES);
  const touched = revisions.flatMap(({ files }) => files.map(({ path }) => path));
  const suspects = suspectPaths(new Set([...touched, ...(base?.holders.keys() ?? [])]), score);
  const holders = new Map(
    [
      ...revisions.flatMap(({ files }) => files.map(({ path, after }) => [after, path] as const)),
      ...[...(base?.holders ?? [])].map(([path, holder]) => [holder, path] as const),
    ].flatMap(([holder, path]) =>
      holder === undefined || !suspects.has(path) ? [] : [[holder, path] as const],
    ),
  );
  const versions = await readVersions(holders, score, repository, context);
  const past = { revisions, versionOf: (holder: string) => versions.get(holder), ...(base && { base }) };
  // Whether a commit that is named touched no voice, or is none of this history, matters only where something is lost.
  const lost = lostVoices({ ...past, isInHistory: () => true }, score);
  const { commit: head } = lost.length === 0 ? {} : await readHead(context.git, repository);
  if (head === undefined) return { lost };
  const commits = await listCommits(context.git, repository, head);
  const isInHistory = (named: string): boolean => commits.some((id) => id.startsWith(named));
  return { lost: lostVoices({ ...past, isInHistory }, score) };
}

async function readVersions(
  holders: ReadonlyMap<string, string>,
  { config }: KeptScore,
  repository: Repository,
  { git }: Context,
): Promise<ReadonlyMap<string, ScoreDocument>> {
  const versions = new Map<string, ScoreDocument>();
  for await (const { id, bytes, size } of readObjects(git, repository, holders.keys())) {
    const path = holders.get(id);
    if (bytes === undefined || path === undefined) continue;
    versions.set(id, readDocument({ path, bytes, size }, "voice", config.sectionNames));
  }
  return versions;
}
