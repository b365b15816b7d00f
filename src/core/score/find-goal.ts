import { didYouMean } from "../did-you-mean.ts";
import type { KeptDocument } from "../document/document.ts";
import { ScoreError } from "../errors.ts";
import { goalNames } from "../history/goal-names.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import type { Goal } from "./goal.ts";
import type { KeptScore, Score } from "./score.ts";
import { isSlug, slugOf } from "./slug.ts";

/**
 * Finds a goal by its slug, by a former slug, or by its words. `said` makes the argument or option that names the nearest one.
 * @throws ScoreError `goal/retired` where it was one, or `goal/unknown` with the nearest one.
 */
export function findGoal<Document extends KeptDocument>(
  score: Score<Document>,
  name: string,
  said: (goal: string) => string = (goal) => `<goal> ${goal}`,
): Goal<Document> {
  const wanted = name.trim().replace(/^goals\/|\.md$/g, "");
  const found =
    score.goals.find((goal) => goal.id === wanted) ??
    score.goals.find((goal) => goal.formerly.includes(wanted)) ??
    score.goals.find((goal) => goal.title?.text.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  const ids = score.goals.map((goal) => goal.id);
  if (wanted === "")
    throw new ScoreError("usage", "goal/unnamed", "which goal? Its name is empty", {
      hint: "score goal list",
    });
  const retired = retiredOn(wanted, score);
  if (retired !== undefined) {
    throw new ScoreError("usage", "goal/retired", `the goal "${name}" was retired on ${retired.on}`, {
      hint: `score log ${retired.goal}\nscore goal list`,
      data: { goals: ids },
      traces: { missing: `goals/${isSlug(wanted) ? wanted : slugOf(wanted)}.md` },
    });
  }
  const meant = didYouMean(wanted, [...ids, "promise"]);
  const list = ids.length === 0 ? 'score goal add "in the customer\'s words"' : "score goal list";
  throw new ScoreError(
    "usage",
    "goal/unknown",
    `there is no goal "${name}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: meant === undefined ? list : `${said(meant)}\n${list}`,
      mistaken: name,
      data: { goals: ids },
      traces: { missing: `goals/${isSlug(wanted) ? wanted : slugOf(wanted)}.md` },
    },
  );
}

// Its file is gone; the file of its last amendment tells, whatever it was called before.
function retiredOn(
  name: string,
  score: KeptScore,
): { readonly goal: string; readonly on: string } | undefined {
  const { nameOf } = goalNames(score);
  const names = new Set([nameOf(name), nameOf(slugOf(name))]);
  return ledgerOf(score)
    .filter(({ kind, goal }) => kind === "retire" && names.has(nameOf(goal)))
    .at(-1);
}
