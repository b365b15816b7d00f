import { hintOf } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import type { Provenance } from "../core/history/provenance/provenance.ts";
import type { BlameResult } from "../core/history/provenance/result.ts";
import { textOf } from "../core/score/keys.ts";
import { knownNames } from "../core/score/known-names.ts";
import type { Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";
import { openGapsOf } from "../core/voice/open-gaps.ts";
import type { Context } from "./context.ts";
import { committedGoal, goalOnDisk } from "./goal-on-disk.ts";
import { goalProvenance } from "./goal-provenance.ts";
import { NO_HISTORY } from "./history/history-cache.ts";
import { findScore, loadScore } from "./load-score.ts";
import { type ScoreHere, scoreHere } from "./score-here.ts";

/**
 * Tells of each clause and sentence of a goal where it comes from: `goal`, or `goal#clause`. What the commits tell is taken from the
 * shelf as far as it is known. Runs nothing of the repository's.
 */
export async function blame(about: string, context: Context, shelf = NO_HISTORY): Promise<BlameResult> {
  const root = findScore(context);
  const [name = "", clause] = about.split("#");
  const find = (score: ScoreHere["score"]) =>
    goalOnDisk(name, score, (goal) =>
      shellWords(["score", "blame", clause === undefined ? goal : `${goal}#${clause}`]),
    );
  const here = await scoreHere(root, context, shelf, find);
  const { score, commit, repository } = here;
  const found = find(score);
  const { git } = context;
  const committed = await committedGoal(found.goal, commit, score, repository, git);
  const source = { ...here, git, shelf };
  const { lines, ...facts } = await goalProvenance({ ...found, committed }, commit, source);
  return {
    kind: "blame",
    goal: found.goal,
    title: textOf(found.document, found.goal === "promise" ? "promise" : "goal")?.text,
    clause,
    gaps: openGapsOf(score, found.goal, clause),
    lines:
      clause === undefined
        ? lines
        : linesOfClause(clause, found.goal, lines, () => loadScore(root, context.store)),
    commit,
    ...facts,
  };
}

function linesOfClause(
  clause: string,
  goal: string,
  lines: readonly Provenance[],
  load: () => Score,
): readonly Provenance[] {
  const own = lines.filter(({ line }) => line.clause === clause);
  if (own.length > 0) return own;
  const known = [...new Set(lines.flatMap(({ line }) => line.clause ?? []))];
  // What was taken out is no line of today; the log tells when, and why.
  const isGone = knownNames(load()).clausesByGoal.get(goal)?.has(clause) === true;
  const log = shellWords(["score", "log", `${goal}#${clause}`]);
  const others = known.slice(0, 5).map((id) => shellWords(["score", "blame", `${goal}#${id}`]));
  throw new ScoreError(
    "usage",
    "clause/unknown",
    isGone
      ? `${goal} has no clause "${clause}" any more`
      : `${goal} has no clause "${clause}"${hintOf(clause, known)}`,
    {
      hint: isGone ? log : others.join("\n") || shellWords(["score", "show", goal]),
      data: { clauses: known },
    },
  );
}
