import { clauseIds, goalNamed } from "../complaint/broken-clause.ts";
import { hintOf, nearest } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import type { Score } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";

/** What a voice is about: a goal by its name of today, or `promise`, as a whole or one clause of it. */
export interface VoiceAbout {
  readonly goal: string;
  readonly clause: string | undefined;
}

/** How many clauses are offered to choose from. */
const MOST_OFFERED = 8;

/** Says what a voice is about as its file does: `have-it-fixed-once#charge-twice`. */
export function aboutWritten({ goal, clause }: VoiceAbout): string {
  return clause === undefined ? goal : `${goal}#${clause}`;
}

/**
 * Reads what a voice is about: a goal by any of its names, a clause of one, or the promise. A word that is no goal and the clause of
 * only one stands for that. `option` is what named it. @throws ScoreError where it leads nowhere.
 */
export function aboutNamed(
  typed: string,
  score: Score,
  option: "--about" | "<about>" = "--about",
): VoiceAbout {
  const said = (about: string): string => `${option} ${shellWords([about])}`;
  const [name = "", clause] = typed.trim().split("#", 2);
  const alone = clause === undefined ? goalsHaving(name, score) : [];
  const [only] = alone;
  if (only !== undefined && alone.length === 1 && !isGoal(name, score)) return { goal: only, clause: name };
  const goal = goalNamed(score, name, (meant) => said(aboutWritten({ goal: meant, clause })));
  if (clause === undefined || clause === "") return { goal, clause: undefined };
  const ids = clauseIds(goal, score);
  // What a file that can't be read holds is not known: it is no reason to turn somebody away.
  if (ids === undefined || ids.includes(clause)) return { goal, clause };
  const meant = nearest(clause, ids);
  const offered = [...meant, ...ids.filter((id) => !meant.includes(id))].slice(0, MOST_OFFERED);
  throw new ScoreError(
    "usage",
    "voice/unknown-clause",
    `${goal} has no clause "${clause}"${hintOf(clause, ids)}`,
    {
      hint: [...offered.map((id) => said(`${goal}#${id}`)), `${said(goal)}   # the goal as a whole`].join(
        "\n",
      ),
      data: { clauses: ids },
    },
  );
}

function isGoal(name: string, score: Score): boolean {
  return name === "promise" || score.goals.some(({ id, formerly }) => id === name || formerly.includes(name));
}

function goalsHaving(clause: string, score: Score): readonly string[] {
  const all = [...score.goals.map(({ id }) => id), ...(score.promise === undefined ? [] : ["promise"])];
  return all.filter((goal) => clauseIds(goal, score)?.includes(clause) === true);
}
