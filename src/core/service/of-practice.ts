import { goalTraces } from "../history/goal-traces.ts";
import type { PractisedChange } from "../practice/changed-since.ts";
import { goalsDue } from "../practice/goals-due.ts";
import type { Practice } from "../practice/practice.ts";
import { reviewsWaiting } from "../practice/reviews-waiting.ts";
import { laterBy } from "../score/dates.ts";
import { shellWords } from "../shell-words.ts";
import type { Asked } from "./asked.ts";
import type { ServiceItem } from "./service-page.ts";

/** How many changes of a goal are named. */
const MOST_NAMED = 3;

/**
 * Lists the goals that nobody has rehearsed, or that promise something else since. What is new has time until it is as old as what would
 * be called stale; where nothing tells how old it is, nobody is told.
 */
export function unrehearsed({ score, clock, born, rehearsed }: Asked): readonly ServiceItem[] {
  const traces = goalTraces(score, born);
  return score.goals.flatMap(({ id }) => {
    const [since, practice] = [traces.get(id)?.since, rehearsed.get(id)];
    if (practice === undefined) return [];
    const isOld = since !== undefined && clock.hasPassed(laterBy(since, score.config.staleAfter));
    const never = practice.state === "never" && isOld ? "nobody has rehearsed it yet" : undefined;
    const say = never ?? changedSince("rehearsed", practice);
    const command = `score rehearse ${shellWords([id])}`;
    return say === undefined ? [] : [{ goal: id, about: id, on: practice.last?.on, say, command }];
  });
}

/** Lists the goals that nobody has read together, or not for as long as `stale-after` sets, or that promise something else since. */
export function unreviewed({ score, clock, born, reviewed }: Asked): readonly ServiceItem[] {
  return goalsDue(score, reviewed, goalTraces(score, born), clock.day()).map(
    ({ goal, why, since, changes }) => ({
      goal,
      about: goal,
      on: why === "never" ? undefined : since,
      say: {
        never: "nobody has read it together yet",
        changed: `read together on ${since}; since then ${inWords(changes)}`,
        stale: `last read together on ${since}`,
      }[why],
      command: `score review ${shellWords([goal])}`,
    }),
  );
}

/** Lists the reviews that found something to change, which nobody has changed yet. */
export function toBeChanged({ score }: Asked): readonly ServiceItem[] {
  return reviewsWaiting(score).map(({ amendment, goal, on, toChange, command }) => ({
    goal,
    about: goal,
    id: amendment,
    on,
    say: toChange.join("; "),
    command,
  }));
}

function changedSince(what: string, { state, last, changes }: Practice): string | undefined {
  if (state !== "changed" || last === undefined) return undefined;
  return `${what} on ${last.on}; since then ${inWords(changes)}`;
}

function inWords(changes: readonly PractisedChange[]): string {
  const named = changes.slice(0, MOST_NAMED).map(changeInWords);
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function changeInWords({ clause, op }: PractisedChange): string {
  const what = clause ?? "how it must feel";
  return op === "added" ? `${what} is new` : op === "removed" ? `${what} is gone` : `${what} changed`;
}
