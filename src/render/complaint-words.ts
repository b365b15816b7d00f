import type { Overdue } from "../core/complaint/overdue.ts";
import type { Complaint } from "../core/score/complaint.ts";
import type { ComplaintState } from "../core/score/complaint-terms.ts";
import { whenInWords } from "./age.ts";

/** A state as people say it. */
export const STATE_WORDS: Readonly<Record<ComplaintState, string>> = {
  open: "open",
  "put-right": "put right",
  amended: "amended",
  "no-change": "no change",
  closed: "closed",
  held: "held",
  "came-back": "came back",
  noted: "noted",
};

/** A kind as people say it. */
export const KIND_WORDS: Readonly<Record<Complaint["keys"]["kind"], string>> = {
  complaint: "complaint",
  "near-miss": "near miss",
  thanks: "thanks",
};

/** Says what is late about a complaint. */
export function overdueInWords({ what, due }: Overdue): string {
  if (what === "no-reply") return `no first reply yet; it was due on ${whenInWords(due)}`;
  return `look whether the repair held; the day for it was ${due}`;
}

/** Says what a complaint is about: the clause with its goal, or as much of it as is known. */
export function aboutInWords({ keys }: Pick<Complaint, "keys">): string {
  const clause = keys.broke ?? keys.kept;
  if (keys.goal === undefined) return clause === undefined ? "no goal yet" : `${clause}, no goal yet`;
  return clause === undefined ? keys.goal : `${keys.goal}#${clause}`;
}
