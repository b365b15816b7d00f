import { openRepository, readHead } from "../adapters/git/repository.ts";
import { revisionNamed } from "../adapters/git/revision-named.ts";
import { ScoreError } from "../core/errors.ts";
import type { ShowResult } from "../core/history/provenance/result.ts";
import type { Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";
import { openGapsOf } from "../core/voice/open-gaps.ts";
import type { Context } from "./context.ts";
import { goalAtRevision } from "./goal-at-revision.ts";
import { committedGoal, goalOnDisk } from "./goal-on-disk.ts";
import { goalProvenance } from "./goal-provenance.ts";
import { findScore, loadScore } from "./load-score.ts";

/** What `score show` is asked for. */
export interface ShowOptions {
  /** A goal, or `promise`, with `@` and a revision behind it or not. */
  readonly about: string;
  /** Whether the origin of each line is wanted: only then is the history read. */
  readonly mended: boolean;
}

/** Shows a goal as a person reads it, as it lies on the disk or as a revision has it. Runs nothing of the repository's. */
export async function show({ about, mended }: ShowOptions, context: Context): Promise<ShowResult> {
  const { git, store } = context;
  const root = findScore(context);
  const score = loadScore(root, store);
  const [name, revision] = partsOf(about, score);
  const parts = new Map(score.promise?.parts.map(({ id, value }) => [id.text, value.text]));
  if (revision === undefined) {
    const found = goalOnDisk(name, score, (goal) => shellWords(["score", "show", goal]));
    const gaps = openGapsOf(score, found.goal);
    const shown = { kind: "show", ...found, at: undefined, parts, gaps } as const;
    if (!mended) return { ...shown, provenance: undefined };
    const repository = await openRepository(git, root);
    const head = await readHead(git, repository);
    const committed = await committedGoal(found.goal, head.commit, score, repository, git);
    const provenance = await goalProvenance({ ...found, committed }, score, repository, git);
    return { ...shown, provenance };
  }
  const repository = await openRepository(git, root);
  const again = (other: string): string => shellWords(["score", "show", `${name}@${other}`]);
  const at = await revisionNamed(git, repository, revision, again);
  const found = await goalAtRevision(name, at, score, repository, git);
  const provenance = mended ? await goalProvenance(found, score, repository, git, at.commit) : undefined;
  return { kind: "show", goal: found.goal, document: found.document, at, parts, gaps: [], provenance };
}

// The words of a goal may hold an @ themselves.
function partsOf(about: string, score: Score): readonly [name: string, revision: string | undefined] {
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
