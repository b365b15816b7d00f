import type { Change } from "../history/change.ts";
import type { AmendmentKind } from "../kinds.ts";
import type { AmendRequest } from "./request.ts";

/** Tells the kind of an amendment from what was asked for and what it changes, unless somebody named it. */
export function amendmentKindOf(request: AmendRequest, changes: readonly Change[]): AmendmentKind {
  if (request.kind !== undefined) return request.kind;
  if (request.weakens !== undefined) return "weaken";
  if (request.keepUntil !== undefined) return "patch";
  const clauses = changes.filter((change) => change.part === "always" || change.part === "never");
  const retiredOnly = clauses.length > 0 && changes.every((change) => change.op === "removed");
  if (retiredOnly && request.complaints.length === 0) return "retire";
  return request.complaints.length > 0 ? "mend" : "improve";
}
