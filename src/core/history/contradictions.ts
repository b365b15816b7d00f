import type { ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { isMoment } from "../score/dates.ts";
import { entryOf, type Placed, pairsOf, textOf, textsOf } from "../score/keys.ts";
import { isBefore } from "../score/moments.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { type FollowedComplaint, followedComplaints } from "./followed-complaint.ts";
import { type RepairBook, repairBook } from "./repair-book.ts";

/** Finds facts of a complaint, each of them fit for its key, of which only one can be so. */
export function contradictionsIn(record: ScoreRecord, score: Score): readonly Problem[] {
  const { document } = record;
  return [...clauseOfOtherKind(document), ...beforeItCameIn(document), ...bothDecisions(record, score)];
}

const KINDS = ["complaint", "near-miss", "thanks"];

function clauseOfOtherKind(document: ScoreDocument): Problem[] {
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

function beforeItCameIn(document: ScoreDocument): Problem[] {
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

function bothDecisions({ id, document }: ScoreRecord, score: Score): Problem[] {
  const reason = textOf(document, "no-change");
  if (reason === undefined || textsOf(document, "amendments").length === 0) return [];
  const book = repairBook(score);
  const complaint = followedComplaints(book).get(id);
  const [standing] = complaint?.keys.amendments ?? [];
  if (complaint === undefined || standing === undefined || everFailed(complaint, book)) return [];
  const message = `this says why nothing was changed, and ${standing} was made because of it`;
  return [{ code: "schema/value", message, span: reason.span, suggestion: "take the line out" }];
}

// What came back may be left as it is, with the reason.
function everFailed({ keys, repairs }: FollowedComplaint, { outcomes }: RepairBook): boolean {
  if (keys.held?.answer === "no") return true;
  return repairs.some(({ id }) => {
    const outcome = outcomes.get(id);
    return outcome?.held?.answer === "no" || (outcome?.cameBack.length ?? 0) > 0;
  });
}
