import { goalTraces } from "../history/goal-traces.ts";
import type { PractisedChange } from "../practice/changed-since.ts";
import type { Practice } from "../practice/practice.ts";
import { laterBy } from "../score/dates.ts";
import { shellWords } from "../shell-words.ts";
import type { Asked } from "./asked.ts";
import type { ServiceItem } from "./service-page.ts";

/** How many changes of a goal are named. */
const MOST_NAMED = 3;

/** Lists the goals that nobody has rehearsed, or that promise something else since. */
export function unrehearsed(asked: Asked): readonly ServiceItem[] {
  return items(asked, asked.rehearsed, (goal, practice) => {
    const say =
      practice.state === "never" ? "nobody has rehearsed it yet" : changedSince("rehearsed", practice);
    return say === undefined ? undefined : { say, command: `score rehearse ${shellWords([goal])}` };
  });
}

/** Lists the goals that nobody has read together, or not for as long as `stale-after` sets, or that promise something else since. */
export function unreviewed(asked: Asked): readonly ServiceItem[] {
  return items(asked, asked.reviewed, (goal, practice) => {
    const { last } = practice;
    const say =
      last === undefined
        ? "nobody has read it together yet"
        : (changedSince("read together", practice) ?? longAgo(last.on, asked));
    return say === undefined ? undefined : { say, command: `score review ${shellWords([goal])}` };
  });
}

// What is new has time until it is as old as what would be called stale; where nothing tells how old it is, nobody is told.
function items(
  { score, clock, born }: Asked,
  practices: ReadonlyMap<string, Practice>,
  tell: (goal: string, practice: Practice) => Pick<ServiceItem, "say" | "command"> | undefined,
): readonly ServiceItem[] {
  const traces = goalTraces(score, born);
  return score.goals.flatMap(({ id }) => {
    const [since, practice] = [traces.get(id)?.since, practices.get(id)];
    const isNew = since === undefined || !clock.hasPassed(laterBy(since, score.config.staleAfter));
    const told = isNew || practice === undefined ? undefined : tell(id, practice);
    return told === undefined ? [] : [{ goal: id, about: id, on: practice?.last?.on, ...told }];
  });
}

function longAgo(on: string, { clock, score }: Asked): string | undefined {
  return clock.hasPassed(laterBy(on, score.config.staleAfter)) ? `last read together on ${on}` : undefined;
}

function changedSince(what: string, { state, last, changes }: Practice): string | undefined {
  if (state !== "changed" || last === undefined) return undefined;
  const named = changes.slice(0, MOST_NAMED).map(changeInWords);
  const more = changes.length - named.length;
  return `${what} on ${last.on}; since then ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(", ")}`;
}

function changeInWords({ clause, op }: PractisedChange): string {
  const what = clause ?? "how it must feel";
  return op === "added" ? `${what} is new` : op === "removed" ? `${what} is gone` : `${what} changed`;
}
