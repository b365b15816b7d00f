import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import { isDecided } from "../history/current-facts.ts";
import { type RepairBook, repairBook } from "../history/repair-book.ts";
import type { Fact } from "../record/fact-change.ts";
import { isAmended, isLoopClosed } from "../score/complaint.ts";
import { laterBy } from "../score/dates.ts";
import type { Score } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import { amendLines, nextStep } from "./next-step.ts";
import type { PlannedStep } from "./planned-step.ts";
import { type Around, dayOfToday, saidDay } from "./said-when.ts";
import { toldBefore } from "./told-before.ts";
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
  const { current } = complaint;
  const noChange = request.noChange === undefined ? undefined : oneLine("--no-change", request.noChange);
  refuseBoth(complaint, noChange);
  const today = around.now.slice(0, 10);
  // What somebody found not to have held waits for another amendment, or for the reason for none.
  const relapse = complaint.relapses.find((one) => one.complaint === undefined);
  if (relapse !== undefined && noChange === undefined) throw cameBack(complaint, repairBook(score), today);
  const told = said.find((fact) => fact.key === "told-customer");
  const isTold = isLoopClosed(current) || told !== undefined;
  if (!isTold || (!isDecided(current) && noChange === undefined))
    throw notYet(complaint, { isTold, noChange }, score, today);
  const isMend = isAmended(current) && noChange === undefined && complaint.state !== "came-back";
  const checkOn = said.find((fact) => fact.key === "check-on");
  if (checkOn !== undefined && !isMend) throw nothingToLookAt(complaint, noChange, told);
  // By the day on which it is closed once more is seen that the reason was given since.
  const since: Around =
    relapse === undefined ? around : { ...around, decision: { what: "came-back", on: relapse.since } };
  const closed = request.on === undefined ? dayOfToday(since) : saidDay("--on", request.on, since);
  const renews = relapse !== undefined;
  const facts: Fact[] = [
    ...(noChange === undefined ? [] : [{ key: "no-change", value: noChange }]),
    { key: "closed", value: closed, unlessSaid: request.on === undefined && !renews, renews },
    ...(isMend && checkOn === undefined
      ? [{ key: "check-on", value: checkDay(complaint, closed, score), unlessSaid: true }]
      : []),
  ];
  const summary = noChange === undefined ? "closed" : `closed without a change: ${noChange}`;
  return { facts, about: "closed", summary };
}

// The day that the repair itself names comes first; one that has passed by then says nothing about this complaint.
function checkDay(complaint: FoundComplaint, closed: string, score: Score): string {
  const named = complaint.latest
    .map(({ checkOn }) => checkOn)
    .filter((day) => day !== undefined && day >= closed)
    .sort()
    .at(-1);
  return named ?? laterBy(closed, score.config.checkAfter).slice(0, 10);
}

// What came back may be left as it is, with the reason.
function refuseBoth({ id, current, state }: FoundComplaint, noChange: string | undefined): void {
  if (noChange === undefined || !isAmended(current) || state === "came-back") return;
  throw new ScoreError(
    "usage",
    "complaint/was-amended",
    `the score was amended after ${id} (${current.amendments?.join(", ")}), so --no-change would not be true`,
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

// The day would stand in the file, and nobody would ever be asked to look.
function nothingToLookAt(
  { id, state }: FoundComplaint,
  noChange: string | undefined,
  told: Fact | undefined,
): ScoreError {
  const why = noChange === undefined ? [] : ["--no-change", noChange];
  const how = told === undefined ? [] : ["--told", told.value as string];
  return new ScoreError(
    "usage",
    "complaint/nothing-to-look-at",
    state === "came-back"
      ? `--check-on is the day to look whether a repair held, and that of ${id} is known not to have`
      : `--check-on is the day to look whether a repair held, and nothing was mended after ${id}`,
    { hint: `score ${shellWords(["complaint", "close", id, ...why, ...how])}` },
  );
}

function notYet(
  complaint: FoundComplaint,
  { isTold, noChange }: { readonly isTold: boolean; readonly noChange: string | undefined },
  score: Score,
  today: string,
): ScoreError {
  const { id, current } = complaint;
  if (!isDecided(current) && noChange === undefined) {
    const told = isTold ? "" : ` --told ${today}`;
    return new ScoreError(
      "usage",
      "complaint/not-amended",
      `nothing changed after ${id} yet${withoutFileInBrackets(complaint)}${isTold ? "" : `, and ${toldBefore(complaint) ?? "nobody told the customer"}`}; the last job is to amend the score, so that it does not come back`,
      {
        hint: [...amendLines(complaint, repairBook(score)), `${NO_CHANGE}${told}`].join("\n"),
      },
    );
  }
  const untold = toldBefore(complaint) ?? `nobody told the customer yet what became of ${id}`;
  return new ScoreError("usage", "complaint/not-told", untold, {
    hint: [today, "asked-not-to", "cannot-be-reached"].map((how) => `--told ${how}`).join("\n"),
  });
}
