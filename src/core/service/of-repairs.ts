import { mendLine } from "../amend/mend-line.ts";
import { dueLine } from "../complaint/lines-to-paste.ts";
import { relapseStep } from "../complaint/next-step.ts";
import { relapses } from "../history/came-back.ts";
import { waysBack } from "../history/drift/ways-back.ts";
import { dueChecks } from "../history/due-checks.ts";
import { repairBook } from "../history/repair-book.ts";
import { runningPatches } from "../history/running-patches.ts";
import { dayAfter } from "../score/dates.ts";
import { firstWords } from "../score/first-words.ts";
import type { Asked } from "./asked.ts";
import type { ServiceItem } from "./service-page.ts";

/** How far ahead a patch is told of: until the next look. */
const QUARTER = "3m";

/** Lists the repairs that did not hold and wait for another one. */
export function cameBack({ score, clock }: Asked): readonly ServiceItem[] {
  const book = repairBook(score);
  return relapses(book).map((relapse) => {
    const { repair, complaint, because, since } = relapse;
    const words = complaint === undefined ? because : firstWords(score.whole(complaint.document));
    return {
      goal: repair.goal,
      about: repair.goal,
      id: repair.id,
      on: since,
      say: `${repair.id} did not hold${words === undefined || words === "" ? "" : `: ${words}`}`,
      command: relapseStep(relapse, book, clock.day()).command ?? `score log ${repair.goal}`,
    };
  });
}

/** Lists the days that have passed on which somebody wanted to look whether a repair held. */
export function unproven({ score, clock }: Asked): readonly ServiceItem[] {
  const { nameOf } = repairBook(score);
  return dueChecks(repairBook(score))
    .filter(({ on }) => clock.hasPassed(on))
    .map((check) => {
      const { on, complaint, amendment } = check;
      const named = amendment?.goal ?? complaint?.keys.goal;
      const goal = named === undefined ? undefined : nameOf(named);
      const words =
        complaint === undefined ? amendment?.because : firstWords(score.whole(complaint.document));
      return {
        goal,
        about: goal ?? complaint?.id ?? "",
        id: amendment?.id ?? complaint?.id,
        on,
        say: `to be looked at on ${on}: ${words ?? ""}`,
        command: dueLine(check),
      };
    });
}

/** Lists the patches that are over, or run out before the next look. */
export function patched({ score, clock }: Asked): readonly ServiceItem[] {
  const soon = dayAfter(clock.day(), QUARTER) ?? clock.day();
  return runningPatches(score)
    .filter(({ until }) => until <= soon)
    .map((running) => ({
      goal: running.patch.goal,
      about: running.patch.goal,
      id: running.patch.id,
      on: running.until,
      say: `${clock.hasPassed(running.until) ? "ran out on" : "until"} ${running.until}: ${running.patch.because}`,
      command: mendLine(running),
    }));
}

/** Lists what is promised less than it was, without a reason. */
export function driftedFrom({ drifted }: Asked): readonly ServiceItem[] {
  return drifted.map((one) => {
    const { goal, clause, part, now, strictest } = one;
    const { back, why } = waysBack(one);
    const isGoal = clause === undefined || part === "goal";
    return {
      goal,
      about: isGoal ? goal : `${goal}#${clause}`,
      say: isGoal
        ? "the whole goal is gone"
        : now === undefined
          ? `gone; it said "${strictest.words}"`
          : `"${now}", and once "${strictest.words}"`,
      command: back ?? why,
    };
  });
}
