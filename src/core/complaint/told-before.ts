import type { FollowedComplaint } from "../history/followed-complaint.ts";
import { decisionInWords } from "./said-when.ts";

/** Says when the customer was told last, where that was before what they are to be told of now; nothing where it was not. */
export function toldBefore({
  keys,
  current,
  decision,
}: Pick<FollowedComplaint, "keys" | "current" | "decision">): string | undefined {
  const told = keys["told-customer"];
  if (told === undefined || current["told-customer"] !== undefined || decision === undefined)
    return undefined;
  return `the customer was told on ${told.slice(0, 10)}, and not since ${decisionInWords(decision)}`;
}
