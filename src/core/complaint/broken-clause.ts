import { hintOf, nearest } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { findGoal } from "../score/find-goal.ts";
import { clausesOf } from "../score/goal.ts";
import { knownNames } from "../score/known-names.ts";
import type { Score } from "../score/score.ts";

/** A clause with the goal that it stands in; no goal where nobody knows it yet. */
export interface NamedClause {
  readonly goal: string | undefined;
  readonly clause: string;
}

/** The option that names a clause. */
export type ClauseOption = "--broke" | "--kept" | "--hard";

/** How many clauses are offered to choose from. */
const MOST_OFFERED = 8;

/** Returns the id of a goal that `--goal` or another option names, or `promise` for what holds in every goal. @throws ScoreError where there is none. */
export function goalNamed(
  score: Score,
  name: string,
  said: (goal: string) => string = (goal) => `--goal ${goal}`,
): string {
  return name === "promise" && score.promise !== undefined ? "promise" : findGoal(score, name, said).id;
}

/**
 * Reads which clause is meant: `charge-twice`, `have-it-fixed-once#charge-twice`, or `unwritten` of what was broken. Without a
 * goal, the one goal that has such a clause is meant.
 * @throws ScoreError where no such clause stands, or in several goals.
 */
export function brokenClause(
  option: ClauseOption,
  typed: string,
  known: string | undefined,
  score: Score,
): NamedClause {
  const [before = "", after] = typed.trim().split("#", 2);
  const written =
    after === undefined || before === ""
      ? undefined
      : goalNamed(score, before, (goal) => `${option} ${goal}#${after}`);
  const clause = after ?? before;
  if (written !== undefined && known !== undefined && written !== known) {
    throw new ScoreError(
      "usage",
      "complaint/two-goals",
      `${option} ${typed} stands in another goal than ${known}`,
      {
        hint: `--goal ${written} ${option} ${typed}`,
      },
    );
  }
  const goal = written ?? known;
  if (clause === "unwritten" && option === "--broke") return { goal, clause };
  return goal === undefined ? anywhere(option, clause, score) : within(option, clause, goal, score);
}

/** Lists the ids of the clauses and standards of a goal, or of the promise; nothing where its file can't be read. */
export function clauseIds(goal: string, score: Score): readonly string[] | undefined {
  if (goal === "promise")
    return clausesOf(score.promise ?? { always: [], never: [] }).map((clause) => clause.id);
  const found = score.goals.find((candidate) => candidate.id === goal);
  // Of one that was retired the ledger knows some.
  if (found === undefined) return [...(knownNames(score).clausesByGoal.get(goal) ?? [])];
  if (!found.document.readable) return undefined;
  return [...clausesOf(found), ...found.standards].map((clause) => clause.id);
}

/** Returns the options that name some of these clauses, one to a line. */
export function offered(option: ClauseOption, ids: readonly string[]): string {
  const lines = ids.slice(0, MOST_OFFERED).map((id) => `${option} ${id}`);
  return [...lines, ...(option === "--broke" ? ["--broke unwritten   # nothing written says it"] : [])].join(
    "\n",
  );
}

function within(option: ClauseOption, clause: string, goal: string, score: Score): NamedClause {
  const ids = clauseIds(goal, score);
  // What a file that can't be read holds is not known: it is no reason to turn somebody away.
  if (ids === undefined || ids.includes(clause)) return { goal, clause };
  throw unknown(option, clause, `${goal} has no clause "${clause}"${hintOf(clause, ids)}`, ids);
}

function anywhere(option: ClauseOption, clause: string, score: Score): NamedClause {
  const all = [...score.goals.map((goal) => goal.id), ...(score.promise === undefined ? [] : ["promise"])];
  const having = all.filter((goal) => clauseIds(goal, score)?.includes(clause));
  const [only] = having;
  if (only !== undefined && having.length === 1) return { goal: only, clause };
  if (only !== undefined) {
    throw new ScoreError(
      "usage",
      "complaint/several-clauses",
      `${having.join(" and ")} both have a clause "${clause}"`,
      {
        hint: having.map((goal) => `${option} ${goal}#${clause}`).join("\n"),
      },
    );
  }
  const known = all.flatMap((goal) => clauseIds(goal, score) ?? []);
  const full = all.flatMap((goal) => (clauseIds(goal, score) ?? []).map((id) => `${goal}#${id}`));
  throw unknown(option, clause, `no goal has a clause "${clause}"${hintOf(clause, known)}`, full);
}

function unknown(option: ClauseOption, clause: string, message: string, ids: readonly string[]): ScoreError {
  const said =
    clause === "unwritten"
      ? "what was kept is one of your own lines, and is written: leave --kept out where it was none of them"
      : message;
  const meant = new Set(nearest(clause, ids.map(bare)));
  const likeliest = [...ids.filter((id) => meant.has(bare(id))), ...ids.filter((id) => !meant.has(bare(id)))];
  return new ScoreError("usage", "complaint/unknown-clause", said, {
    hint: offered(option, likeliest),
    data: { clauses: ids },
  });
}

function bare(clause: string): string {
  return clause.replace(/^.*#/, "");
}
