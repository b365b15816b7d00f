import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import { type RepairBook, repairBook } from "../history/repair-book.ts";
import { isAmended, isLoopClosed } from "../score/complaint.ts";
import { laterBy } from "../score/dates.ts";
import type { Score } from "../score/score.ts";
import type { Fact } from "./fact-change.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import { amendLines, nextStep } from "./next-step.ts";
import type { PlannedStep } from "./planned-step.ts";
import { type Around, saidDay } from "./said-when.ts";
import { withoutFileInBrackets } from "./without-file.ts";

/** What closing is asked for. */
interface CloseRequest {
  readonly on: string | undefined;
  readonly noChange: string | undefined;
}

/** Works out what closing a complaint says. @throws ScoreError while nothing was decided, or nobody told the customer. */
export function planClose(
  request: CloseRequest,
  complaint: FoundComplaint,
  around: Around,
  said: readonly Fact[],
  score: Score,
): PlannedStep {
  const { keys, current, state } = complaint;
  const noChange = request.noChange === undefined ? undefined : oneLine("--no-change", request.noChange);
  refuseBoth(complaint, noChange);
  const today = around.now.slice(0, 10);
  const isRelapse = complaint.relapses.some((relapse) => relapse.complaint === undefined);
  if (isRelapse && noChange === undefined && keys["no-change"] === undefined)
    throw cameBack(complaint, repairBook(score), today);
  const isTold = isLoopClosed(current) || said.some((fact) => fact.key === "told-customer");
  const isDecided = isAmended(keys) || keys["no-change"] !== undefined || noChange !== undefined;
  if (!isTold || !isDecided) throw notYet(complaint, { isTold, isDecided }, score, today);
  const closed = request.on === undefined ? today : saidDay("--on", request.on, around);
  const isAgain = complaint.mendedAgain !== undefined || isRelapse;
  const facts: Fact[] = [
    ...(noChange === undefined ? [] : [{ key: "no-change", value: noChange }]),
    ...renewed(
      { key: "closed", value: closed, unlessSaid: request.on === undefined },
      current.closed,
      isAgain,
    ),
    ...(isAmended(keys) && state !== "came-back" && !said.some((fact) => fact.key === "check-on")
      ? renewed(
          { key: "check-on", value: checkDay(complaint, closed, score), unlessSaid: true },
          current["check-on"],
          isAgain,
        )
      : []),
  ];
  const summary = noChange === undefined ? "closed" : `closed without a change: ${noChange}`;
  return { facts, about: "closed", summary };
}

/** Lets a day take the place of the one that was said of a repair that did not hold. */
function renewed(fact: Fact, current: string | undefined, isAgain: boolean): readonly Fact[] {
  return isAgain && current === undefined ? [{ ...fact, unlessSaid: false, renews: true }] : [fact];
}

// The day that the repair itself names comes first; one that has passed by then says nothing about this complaint.
function checkDay(complaint: FoundComplaint, closed: string, score: Score): string {
  const named = complaint.repairs
    .filter(({ on }) => on >= (complaint.mendedAgain ?? ""))
    .map(({ checkOn }) => checkOn)
    .filter((day) => day !== undefined && day >= closed)
    .sort()
    .at(-1);
  return named ?? laterBy(closed, score.config.checkAfter).slice(0, 10);
}

// What came back may be left as it is, with the reason.
function refuseBoth({ id, keys, state }: FoundComplaint, noChange: string | undefined): void {
  if (noChange === undefined || !isAmended(keys) || state === "came-back") return;
  throw new ScoreError(
    "usage",
    "complaint/was-amended",
    `the score was amended after ${id} (${keys.amendments?.join(", ")}), so --no-change would not be true`,
    { hint: `score complaint close ${id}` },
  );
}

function cameBack(complaint: FoundComplaint, book: RepairBook, today: string): ScoreError {
  const { id } = complaint;
  const next = nextStep(complaint, book, today);
  return new ScoreError(
    "usage",
    "complaint/came-back",
    `what was mended after ${id} came back, so it can't be closed as it is${next === undefined ? "" : `: ${next.say}`}`,
    {
      hint: [...new Set([next?.command, NO_CHANGE])].filter((line) => line !== undefined).join("\n"),
    },
  );
}

const NO_CHANGE = '--no-change "why nothing changes"';

interface Missing {
  readonly isTold: boolean;
  readonly isDecided: boolean;
}

function notYet(
  complaint: FoundComplaint,
  { isTold, isDecided }: Missing,
  score: Score,
  today: string,
): ScoreError {
  const { id } = complaint;
  if (!isDecided) {
    const told = isTold ? "" : ` --told ${today}`;
    return new ScoreError(
      "usage",
      "complaint/not-amended",
      `nothing changed after ${id} yet${withoutFileInBrackets(complaint)}${isTold ? "" : ", and nobody told the customer"}; the last job is to amend the score, so that it does not come back`,
      {
        hint: [...amendLines(complaint, repairBook(score)), `${NO_CHANGE}${told}`].join("\n"),
      },
    );
  }
  return new ScoreError("usage", "complaint/not-told", `nobody told the customer yet what became of ${id}`, {
    hint: [today, "asked-not-to", "cannot-be-reached"].map((how) => `--told ${how}`).join("\n"),
  });
}
