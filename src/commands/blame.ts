import { openRepository, readHead } from "../adapters/git/repository.ts";
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
import { findScore, loadScore } from "./load-score.ts";

/** Tells of each clause and sentence of a goal where it comes from: `goal`, or `goal#clause`. Runs nothing of the repository's. */
export async function blame(about: string, context: Context): Promise<BlameResult> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const [name = "", clause] = about.split("#");
  const found = goalOnDisk(name, score, (goal) =>
    shellWords(["score", "blame", clause === undefined ? goal : `${goal}#${clause}`]),
  );
  const repository = await openRepository(context.git, root);
  const head = await readHead(context.git, repository);
  const committed = await committedGoal(found.goal, head.commit, score, repository, context.git);
  const { lines, ...facts } = await goalProvenance({ ...found, committed }, score, repository, context.git);
  return {
    kind: "blame",
    goal: found.goal,
    title: textOf(found.document, found.goal === "promise" ? "promise" : "goal")?.text,
    clause,
    gaps: openGapsOf(score, found.goal, clause),
    lines: clause === undefined ? lines : linesOfClause(clause, found.goal, lines, score),
    ...facts,
  };
}

function linesOfClause(
  clause: string,
  goal: string,
  lines: readonly Provenance[],
  score: Score,
): readonly Provenance[] {
  const own = lines.filter(({ line }) => line.clause === clause);
  if (own.length > 0) return own;
  const known = [...new Set(lines.flatMap(({ line }) => line.clause ?? []))];
  // What was taken out is no line of today; the log tells when, and why.
  const isGone = knownNames(score).clausesByGoal.get(goal)?.has(clause) === true;
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
