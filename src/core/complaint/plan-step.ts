import { oneLine } from "../amend/one-line.ts";
import { ScoreError, withHint } from "../errors.ts";
import type { Fact } from "../record/fact-change.ts";
import { toTheMinute } from "../score/moments.ts";
import type { Score } from "../score/score.ts";
import { shellWords } from "../shell-words.ts";
import type { FoundComplaint } from "./find-complaint.ts";
import { planClose } from "./plan-close.ts";
import type { PlannedStep } from "./planned-step.ts";
import { refuseThanks } from "./refuse-thanks.ts";
import { renewed } from "./renewed.ts";
import { type SaidFacts, saidFacts, saidTold } from "./said-facts.ts";
import { type Around, dayOfToday, saidWhen } from "./said-when.ts";

/** A step that somebody takes with a complaint, with whatever else they say of it. */
export type StepRequest = { readonly said: SaidFacts; readonly on: string | undefined } & (
  | { readonly step: "answer" }
  | { readonly step: "put-right"; readonly words: string }
  | { readonly step: "told"; readonly how: string | undefined }
  | { readonly step: "close"; readonly noChange: string | undefined }
);

/** Works out what a step says. @throws ScoreError where it can't be taken, with what comes before it. */
export function planStep(
  request: StepRequest,
  complaint: FoundComplaint,
  score: Score,
  now: string,
): PlannedStep {
  refuseThanks(complaint, REFUSED[request.step]);
  const around: Around = { now, received: complaint.keys.received, decision: complaint.decision };
  const { goal, broke, kept, cause, elsewhere } = complaint.keys;
  const known = { goal, broke, kept, cause: cause?.kind, elsewhere };
  const said = saidFacts(request.said, score, around, known);
  const own = ownFacts(request, complaint, around, said, score);
  return { ...own, facts: renewed([...own.facts, ...said], complaint) };
}

const REFUSED: Readonly<Record<StepRequest["step"], string>> = {
  answer: "nothing to be answered",
  "put-right": "nothing to be put right",
  told: "nobody who waits to be told",
  close: "nothing to be closed",
};

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
      const words = oneLine("what you did", request.words);
      return {
        facts: [{ key: "put-right", value: words }],
        about: "put-right",
        summary: `put right: ${words}`,
      };
    }
    case "told":
      return toldFacts(request, around, complaint);
    case "close":
      return planClose(request, complaint, around, said, score);
  }
}

function toldFacts(
  request: StepRequest & { readonly step: "told" },
  around: Around,
  { id, keys }: FoundComplaint,
): PlannedStep {
  const { how, on } = request;
  if (how !== undefined && on !== undefined) {
    throw new ScoreError("usage", "complaint/told-twice", `say it once: ${how}, or --on ${on}`, {
      hint: shellWords(["score", "complaint", "told", id, "--on", on]),
    });
  }
  const typed = how ?? on;
  const value =
    typed === undefined
      ? dayOfToday(around)
      : on === undefined
        ? saidHow(typed, around)
        : saidTold(typed, around, "--on");
  // That they asked not to be told is contradicted by telling them; another day is not.
  const unlessSaid = typed === undefined && /^\d/.test(keys["told-customer"] ?? "");
  const facts = [{ key: "told-customer", value, unlessSaid }];
  return { facts, about: "told-customer", summary: TOLD[value] ?? "told the customer" };
}

function saidHow(typed: string, around: Around): string {
  try {
    return saidTold(typed, around, "told");
  } catch (error) {
    if (!(error instanceof ScoreError) || error.hint === undefined) throw error;
    throw withHint(error, error.hint.replace(/^told(?= )/gm, "<how>"));
  }
}

const TOLD: Readonly<Record<string, string>> = {
  "asked-not-to": "the customer asked not to be told",
  "cannot-be-reached": "the customer cannot be reached",
};
