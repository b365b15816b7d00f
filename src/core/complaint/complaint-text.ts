import { asParagraph } from "../document/edits/body.ts";
import { writeFlowList, writeScalar } from "../document/scalar.ts";
import type { Keys } from "../score/read-keys.ts";

/** What is known of a complaint, near miss or thanks when it is written down. */
export type NewComplaint = Omit<Keys<"complaint">, "amendments" | "held">;

/** The order in which the keys of a complaint are written. */
export const COMPLAINT_KEYS = [
  "kind",
  "received",
  "channel",
  "goal",
  "broke",
  "kept",
  "severity",
  "wanted",
  "answered",
  "put-right",
  "told-customer",
  "left",
  "cause",
  "elsewhere",
  "cost-us",
  "amendments",
  "no-change",
  "closed",
  "check-on",
  "held",
  "ref",
] as const satisfies readonly (keyof Keys<"complaint">)[];

/** Writes the file of a complaint: its facts, then what happened, so that Markdown shows the words as they were typed. */
export function complaintText(facts: NewComplaint, words: string): string {
  const lines = COMPLAINT_KEYS.flatMap((key) => {
    const value = (facts as Partial<Keys<"complaint">>)[key];
    return value === undefined || key === "amendments" || key === "held" ? [] : [`${key}: ${written(value)}`];
  });
  return ["---", ...lines, "---", "", asBody(words), ""].join("\n");
}

function written(value: NonNullable<NewComplaint[keyof NewComplaint]> | object): string {
  if (typeof value === "string") return writeScalar(value);
  if (Array.isArray(value)) return writeFlowList(value);
  const { kind, whys } = value as NonNullable<NewComplaint["cause"]>;
  const reasons = whys === undefined ? "" : `, whys: ${writeFlowList(whys)}`;
  return `{ kind: ${writeFlowList(kind)}${reasons} }`;
}

/** Writes words of any number of paragraphs as Markdown that says the same. */
function asBody(words: string): string {
  return words
    .replace(/\r\n?/g, "\n")
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split("\n").map(asParagraph).join("\n"))
    .join("\n\n");
}
