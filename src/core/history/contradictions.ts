import type { KeptDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { isMoment } from "../score/dates.ts";
import { entryOf, type Placed, pairsOf, textOf } from "../score/keys.ts";
import { isBefore } from "../score/moments.ts";

/** Finds facts of a complaint, each of them fit for its key, of which only one can be so, as far as its file alone tells. */
export function contradictionsWithin(document: KeptDocument): readonly Problem[] {
  return document.kind === "complaint" ? [...clauseOfOtherKind(document), ...beforeItCameIn(document)] : [];
}

const KINDS = ["complaint", "near-miss", "thanks"];

function clauseOfOtherKind(document: KeptDocument): Problem[] {
  const kind = textOf(document, "kind")?.text ?? "";
  const [right, wrong] = kind === "thanks" ? ["kept", "broke"] : ["broke", "kept"];
  const clause = textOf(document, wrong as string);
  if (clause === undefined || !KINDS.includes(kind)) return [];
  const isFree = entryOf(document, right as string) === undefined && clause.text !== "unwritten";
  const [message, other] =
    kind === "thanks"
      ? ["a thanks tells of what was kept, and this says what was broken", "complaint"]
      : ["what went wrong tells of what was broken, and this says what was kept", "thanks"];
  const suggestion = isFree ? `${right}: ${clause.text}   # or kind: ${other}` : "take the line out";
  return [{ code: "schema/value", message: message as string, span: clause.span, suggestion }];
}

const LATER = ["answered", "told-customer", "closed", "check-on"];

function beforeItCameIn(document: KeptDocument): Problem[] {
  const received = textOf(document, "received")?.text ?? "";
  const looked = pairsOf(document, "held").find(({ id }) => id.text === "on")?.value;
  const moments: readonly (readonly [string, Placed | undefined])[] = [
    ...LATER.map((key) => [key, textOf(document, key)] as const),
    ["held", looked],
  ];
  return moments.flatMap(([key, moment]): Problem[] => {
    if (moment === undefined || ![moment.text, received].every(isMoment)) return [];
    if (!isBefore(moment.text, received)) return [];
    const message = `"${key}" says ${moment.text}, which was before it came in: ${received}`;
    const suggestion = "correct the one of them that is wrong";
    return [{ code: "schema/value", message, span: moment.span, suggestion }];
  });
}
