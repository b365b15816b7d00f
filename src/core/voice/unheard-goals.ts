import { type GoalTraces, goalTraces } from "../history/goal-traces.ts";
import type { Clock } from "../lint/clock.ts";
import { dayAfter } from "../score/dates.ts";
import type { KeptScore } from "../score/score.ts";

/** How long somebody who was heard is heard. */
const HEARD = "12m";

/** A goal about which a customer, or somebody of the team, was not heard for a year. */
export interface UnheardGoal {
  readonly goal: string;
  /** Who was not heard. */
  readonly from: readonly ("customer" | "team")[];
  /** The last day on which one of them was; absent where nobody ever was. */
  readonly last: string | undefined;
}

/** Lists the goals that nobody was asked about for a year, and that are known to be older than that. */
export function unheardGoals(
  score: KeptScore,
  { hasPassed }: Pick<Clock, "hasPassed">,
  born?: ReadonlyMap<string, string>,
): readonly UnheardGoal[] {
  const traces = goalTraces(score, born);
  const isOver = (day: string | undefined): boolean =>
    day === undefined || hasPassed(dayAfter(day, HEARD) ?? day);
  const unheard = (heard: GoalTraces["heard"] | undefined): UnheardGoal["from"] =>
    (["customer", "team"] as const).filter((from) => isOver(heard?.[from]));
  return score.goals.flatMap(({ id, document }) => {
    const { since, heard } = traces.get(id) ?? {};
    if (!document.readable || since === undefined || !isOver(since)) return [];
    const from = unheard(heard);
    const days = from.map((who) => heard?.[who]).filter((day) => day !== undefined);
    return from.length === 0 ? [] : [{ goal: id, from, last: days.sort().at(-1) }];
  });
}

/** Says who was not heard, in words. */
export function whoWasUnheard({ from }: Pick<UnheardGoal, "from">): string {
  return WHO[from.length === 2 ? "both" : (from[0] ?? "both")];
}

const WHO = {
  customer: "no customer",
  team: "nobody of the team",
  both: "neither a customer nor anybody of the team",
};
