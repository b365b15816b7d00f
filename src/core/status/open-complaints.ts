import { type ListedComplaint, listedComplaints } from "../complaint/listed-complaint.ts";
import type { NextStep } from "../complaint/next-step.ts";
import { withoutFileInBrackets } from "../complaint/without-file.ts";
import { replyDue } from "../score/reply.ts";
import type { KeptScore } from "../score/score.ts";
import type { WaitingComplaint } from "./waiting.ts";

/** Lists the complaints and near misses that wait for somebody, in the order of `score complaint list`. Looks and relapses are told of elsewhere. */
export function openComplaints(score: KeptScore, now: string): readonly WaitingComplaint[] {
  return listedComplaints(score, now).flatMap((complaint) => {
    const step = complaint.next?.step ?? "look";
    const needs = NEEDS[step];
    const command = complaint.next?.command;
    if (needs === undefined || command === undefined) return [];
    const lost = step === "amend" ? withoutFileInBrackets(complaint) : "";
    return [waitingOf(complaint, { needs: `${needs}${lost}`, command }, score)];
  });
}

const NEEDS: Readonly<Record<NextStep["step"], string | undefined>> = {
  answer: "to be answered",
  "put-right": "to be put right",
  amend: "to be amended",
  tell: "customer to be told",
  close: "to be closed",
  look: undefined,
  "mend-again": undefined,
};

function waitingOf(
  { id, keys, state, words, age, overdue, goal }: ListedComplaint,
  step: Pick<WaitingComplaint, "needs" | "command">,
  { config }: KeptScore,
): WaitingComplaint {
  return {
    id,
    kind: keys.kind === "near-miss" ? "near-miss" : "complaint",
    state,
    goal,
    received: keys.received,
    age,
    words,
    replyBy: replyDue(keys, config.replyWithin),
    overdue: overdue?.what === "no-reply",
    ...step,
  };
}
