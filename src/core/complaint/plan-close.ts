import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import { isAmended, isLoopClosed } from "../score/complaint.ts";
import { laterBy } from "../score/dates.ts";
import type { Score } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import type { Fact } from "./fact-change.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import { amendLine } from "./next-step.ts";
import type { PlannedStep } from "./plan-step.ts";
import { refuseThanks } from "./refuse-thanks.ts";
import { type Around, saidDay } from "./said-when.ts";
import { repairsOf } from "./story.ts";

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
  refuseThanks(complaint, "closed");
  const { keys } = complaint;
  const noChange =
    request.noChange === undefined
      ? undefined
      : oneLine("--no-change", request.noChange, "why nothing changes");
  refuseBoth(complaint, noChange);
  const isTold = isLoopClosed(keys) || said.some((fact) => fact.key === "told-customer");
  const isDecided = isAmended(keys) || keys["no-change"] !== undefined || noChange !== undefined;
  if (!isTold || !isDecided)
    throw notYet(complaint, { isTold, isDecided, noChange }, around.now.slice(0, 10));
  const closed = request.on === undefined ? around.now.slice(0, 10) : saidDay("--on", request.on, around);
  const facts: Fact[] = [
    ...(noChange === undefined ? [] : [{ key: "no-change", value: noChange }]),
    { key: "closed", value: closed, unlessSaid: request.on === undefined },
    ...(isAmended(keys) && !said.some((fact) => fact.key === "check-on")
      ? [{ key: "check-on", value: checkDay(complaint, closed, score), unlessSaid: true }]
      : []),
  ];
  const summary = noChange === undefined ? "closed" : `closed without a change: ${noChange}`;
  return { facts, about: "closed", summary };
}

// The day that the repair itself names comes first; one that has passed by then says nothing about this complaint.
function checkDay(complaint: FoundComplaint, closed: string, score: Score): string {
  const named = repairsOf(complaint, score)
    .map((repair) => repair["check-on"])
    .filter((day) => day !== undefined && day >= closed)
    .sort()
    .at(-1);
  return named ?? laterBy(closed, score.config.checkAfter).slice(0, 10);
}

function refuseBoth({ id, keys }: FoundComplaint, noChange: string | undefined): void {
  if (noChange === undefined || !isAmended(keys)) return;
  throw new ScoreError(
    "usage",
    "complaint/was-amended",
    `the score was amended after ${id} (${keys.amendments?.join(", ")}), so --no-change would not be true`,
    { hint: `score complaint close ${id}` },
  );
}

interface Missing {
  readonly isTold: boolean;
  readonly isDecided: boolean;
  readonly noChange: string | undefined;
}

function notYet(
  complaint: FoundComplaint,
  { isTold, isDecided, noChange }: Missing,
  today: string,
): ScoreError {
  const { id } = complaint;
  const close = `score complaint close ${id}`;
  const kept = noChange === undefined ? "" : ` ${shellWords(["--no-change", noChange])}`;
  if (!isDecided) {
    const told = isTold ? "" : ` --told ${today}`;
    return new ScoreError(
      "usage",
      "complaint/not-amended",
      `nothing changed after ${id} yet${isTold ? "" : ", and nobody told the customer"}; the last job is to amend the score, so that it does not come back`,
      {
        hint: `${amendLine(complaint, "what happened, in one sentence")}\n${close} --no-change "why nothing changes"${told}`,
      },
    );
  }
  return new ScoreError("usage", "complaint/not-told", `nobody told the customer yet what became of ${id}`, {
    hint: [today, "asked-not-to", "cannot-be-reached"]
      .map((how) => `${close}${kept} --told ${how}`)
      .join("\n"),
  });
}
