import { openRepository } from "../adapters/git/repository.ts";
import { revisionNamed } from "../adapters/git/revision-named.ts";
import { ScoreError } from "../core/errors.ts";
import type { ShowResult } from "../core/history/provenance/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { openGapsOf } from "../core/voice/open-gaps.ts";
import type { Context } from "./context.ts";
import { goalAtRevision } from "./goal-at-revision.ts";
import { committedGoal, goalOnDisk } from "./goal-on-disk.ts";
import { goalProvenance } from "./goal-provenance.ts";
import { NO_HISTORY } from "./history/history-cache.ts";
import { findScore, loadScore } from "./load-score.ts";
import { type ScoreHere, scoreHere } from "./score-here.ts";

/** What `score show` is asked for. */
export interface ShowOptions {
  /** A goal, or `promise`, with `@` and a revision behind it or not. */
  readonly about: string;
  /** Whether the origin of each line is wanted: only then is the history read. */
  readonly mended: boolean;
}

/**
 * Shows a goal as a person reads it, as it lies on the disk or as a revision has it. What the commits tell is taken from the shelf as far
 * as it is known. Runs nothing of the repository's.
 */
export async function show(
  { about, mended }: ShowOptions,
  context: Context,
  shelf = NO_HISTORY,
): Promise<ShowResult> {
  const { git } = context;
  const root = findScore(context);
  if (!mended) return shownPlainly(about, root, context);
  const find = (name: string, score: ScoreHere["score"]) =>
    goalOnDisk(name, score, (goal) => shellWords(["score", "show", goal]));
  const here = await scoreHere(root, context, shelf, (score) => {
    const [name, revision] = partsOf(about, score);
    if (revision === undefined) find(name, score);
  });
  const { score, commit, repository } = here;
  const [name, revision] = partsOf(about, score);
  const source = { ...here, git, shelf };
  const shown = { kind: "show", parts: partWords(score) } as const;
  if (revision === undefined) {
    const found = find(name, score);
    const committed = await committedGoal(found.goal, commit, score, repository, git);
    const provenance = await goalProvenance({ ...found, committed }, commit, source);
    return { ...shown, ...found, commit, at: undefined, gaps: openGapsOf(score, found.goal), provenance };
  }
  const at = await revisionNamed(git, repository, revision, againWith(name));
  const { goal, document, committed } = await goalAtRevision(name, at, score, repository, git);
  // What is known up to HEAD is more than what led to another revision, and stays.
  const reading = { ...source, shelf: { ...shelf, keep: () => undefined } };
  const provenance = await goalProvenance({ goal, document, committed }, at.commit, reading);
  return { ...shown, goal, document, at, gaps: [], provenance };
}

async function shownPlainly(about: string, root: string, { git, store }: Context): Promise<ShowResult> {
  const score = loadScore(root, store);
  const [name, revision] = partsOf(about, score);
  const shown = { kind: "show", parts: partWords(score), provenance: undefined } as const;
  if (revision === undefined) {
    const found = goalOnDisk(name, score, (goal) => shellWords(["score", "show", goal]));
    return { ...shown, ...found, at: undefined, gaps: openGapsOf(score, found.goal) };
  }
  const repository = await openRepository(git, root);
  const at = await revisionNamed(git, repository, revision, againWith(name));
  const { goal, document } = await goalAtRevision(name, at, score, repository, git);
  return { ...shown, goal, document, at, gaps: [] };
}

function againWith(name: string): (revision: string) => string {
  return (revision) => shellWords(["score", "show", `${name}@${revision}`]);
}

function partWords({ promise }: ScoreHere["score"]): ReadonlyMap<string, string> {
  return new Map(promise?.parts.map(({ id, value }) => [id.text, value.text]));
}

// The words of a goal may hold an @ themselves.
function partsOf(
  about: string,
  score: ScoreHere["score"],
): readonly [name: string, revision: string | undefined] {
  const isTitle = score.goals.some(({ title }) => title?.text.toLowerCase() === about.trim().toLowerCase());
  const at = isTitle ? -1 : about.indexOf("@");
  const [name, revision] = at === -1 ? [about, undefined] : [about.slice(0, at), about.slice(at + 1)];
  if (isTitle || !name.includes("#")) return [name, revision];
  const goal = name.slice(0, name.indexOf("#"));
  throw new ScoreError(
    "usage",
    "show/clause",
    "a goal is shown whole; where a clause comes from, blame tells",
    {
      hint: [
        shellWords(["score", "blame", name]),
        shellWords(["score", "show", revision === undefined ? goal : `${goal}@${revision}`]),
      ].join("\n"),
    },
  );
}
