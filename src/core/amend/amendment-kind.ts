import { ScoreError } from "../errors.ts";
import type { Change } from "../history/change.ts";
import type { AmendmentKind } from "../kinds.ts";
import type { AmendRequest } from "./request.ts";

/**
 * Tells the kind of an amendment from what was asked for, how much went wrong before, and what it changes, unless somebody named it.
 * @throws ScoreError where it is to be a patch without a day, or has a day and is to be none.
 */
export function amendmentKindOf(
  request: AmendRequest,
  wrong: number,
  changes: readonly Change[],
): AmendmentKind {
  if (request.kind !== undefined) return named(request.kind, request.keepUntil);
  if (request.weakens !== undefined) return "weaken";
  if (request.keepUntil !== undefined) return "patch";
  const clauses = changes.filter((change) => change.part === "always" || change.part === "never");
  const retiredOnly = clauses.length > 0 && changes.every((change) => change.op === "removed");
  if (retiredOnly && request.complaints.length === 0) return "retire";
  return wrong > 0 ? "mend" : "improve";
}

// Less may be promised for a while; whatever else has an end is a patch.
function named(kind: AmendmentKind, keepUntil: string | undefined): AmendmentKind {
  if (keepUntil === undefined) {
    refusePatchWithoutDay(kind, "--keep-until 8w");
    return kind;
  }
  if (kind === "patch" || kind === "weaken") return kind;
  throw new ScoreError(
    "usage",
    "amend/kind-with-a-day",
    `what is kept until ${keepUntil} is a patch, and --kind ${kind} is meant to stay`,
    {
      hint: `leave out --kind ${kind}: it is a patch then\nleave out --keep-until ${keepUntil}: it stays then`,
    },
  );
}

/** Refuses a patch that nobody would ever hear of again. @throws ScoreError `amend/patch-without-a-day` */
export function refusePatchWithoutDay(kind: AmendmentKind | undefined, hint: string): void {
  if (kind !== "patch") return;
  throw new ScoreError(
    "usage",
    "amend/patch-without-a-day",
    "a patch says until when it is kept, so that it can become a mend by then",
    { hint },
  );
}
