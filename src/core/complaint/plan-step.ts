import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import { isAmended, isLoopClosed } from "../score/complaint.ts";
import { laterBy } from "../score/dates.ts";
import { toTheMinute } from "../score/moments.ts";
import type { Score } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import type { Fact } from "./fact-change.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import { amendLine } from "./next-step.ts";
import { type SaidFacts, saidFacts, saidTold } from "./said-facts.ts";
import { type Around, saidDay, saidWhen } from "./said-when.ts";
import { repairsOf } from "./story.ts";

/** A step that somebody takes with a complaint, with whatever else they say of it. */
export type StepRequest = { readonly said: SaidFacts; readonly on: string | undefined } & (
  | { readonly step: "answer" }
  | { readonly step: "put-right"; readonly words: string }
  | { readonly step: "told"; readonly how: string | undefined }
  | { readonly step: "close"; readonly noChange: string | undefined }
);

/** The facts of a step, and what its commit says in a few words. */
export interface PlannedStep {
  readonly facts: readonly Fact[];
  /** The key that the step is about; where only others change, the commit names those. */
  readonly about: string;
  readonly summary: string;
}

/** Works out what a step says. @throws ScoreError where it can't be taken, with what comes before it. */
export function planStep(
  request: StepRequest,
  complaint: FoundComplaint,
  score: Score,
  now: string,
): PlannedStep {
  const around: Around = { now, received: complaint.keys.received };
  const known = { goal: complaint.keys.goal, cause: complaint.keys.cause?.kind };
  const said = saidFacts(request.said, score, around, known);
  const own = ownFacts(request, complaint, around, said, score);
  return { ...own, facts: [...own.facts, ...said] };
}

function ownFacts(
  request: StepRequest,
  complaint: FoundComplaint,
  around: Around,
  said: readonly Fact[],
  score: Score,
): PlannedStep {
  switch (request.step) {
    case "answer": {
      const when = request.on === undefined ? toTheMinute(around.now) : saidWhen("--on", request.on, around);
      const facts = [{ key: "answered", value: when, unlessSaid: request.on === undefined }];
      return { facts, about: "answered", summary: "gave the first reply" };
    }
    case "put-right": {
      refuseThanks(complaint, "put right");
      const words = oneLine("what you did", request.words, "refunded the second visit the same day");
      return {
        facts: [{ key: "put-right", value: words }],
        about: "put-right",
        summary: `put right: ${words}`,
      };
    }
    case "told":
      return toldFacts(request, around);
    case "close":
      return closeFacts(request, complaint, around, said, score);
  }
}

function toldFacts(request: StepRequest & { readonly step: "told" }, around: Around): PlannedStep {
  const { how, on } = request;
  if (how !== undefined && on !== undefined) {
    throw new ScoreError("usage", "complaint/told-twice", `say it once: ${how}, or --on ${on}`, {
      hint: `--on ${on}`,
    });
  }
  const typed = how ?? on;
  const value =
    typed === undefined
      ? around.now.slice(0, 10)
      : saidTold(typed, around, how === undefined ? "--on" : "told");
  const facts = [{ key: "told-customer", value, unlessSaid: typed === undefined }];
  return { facts, about: "told-customer", summary: TOLD[value] ?? "told the customer" };
}

const TOLD: Readonly<Record<string, string>> = {
  "asked-not-to": "the customer asked not to be told",
  "cannot-be-reached": "the customer cannot be reached",
};

function closeFacts(
  request: StepRequest & { readonly step: "close" },
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

function refuseThanks({ id, keys }: FoundComplaint, what: string): void {
  if (keys.kind !== "thanks") return;
  throw new ScoreError("usage", "complaint/thanks", `${id} is a thanks: there is nothing to be ${what}`, {
    hint: `score complaint show ${id}`,
  });
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
