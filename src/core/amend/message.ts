import type { Change } from "../history/change.ts";
import { foldTrailer } from "./fold-trailer.ts";
import type { Repair } from "./ledger.ts";
import { LONGEST_SUBJECT, shortened } from "./shortened.ts";

/** Builds the commit message of an amendment: a subject, what changed in words, and the trailers as the last paragraph. */
export function amendmentMessage(repair: Repair, changes: readonly Change[], subject: string): string {
  const body = changes.map(changeLine).filter((line) => line !== undefined);
  const paragraphs = [
    subjectOf(repair, changes, subject),
    body.join("\n"),
    trailersOf(repair).map(foldTrailer).join("\n"),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** Builds the message of something written for the first time, which mends nothing. */
export function composeMessage(subject: string, goals: readonly string[], by?: string): string {
  const trailers = [
    ["Score-Kind", "compose"] as const,
    ...goals.map((goal) => ["Score-Goal", goal] as const),
    ...(by === undefined ? [] : [["Score-By", by] as const]),
  ];
  return `${subject}\n\n${trailers.map(foldTrailer).join("\n")}\n`;
}

function subjectOf(repair: Repair, changes: readonly Change[], template: string): string {
  const fill = (summary: string): string =>
    template
      .replace(
        /\{(kind|goal|summary)\}/g,
        (_all, name: "kind" | "goal" | "summary") =>
          ({ kind: repair.kind, goal: repair.goal, summary })[name],
      )
      .replace(/\s+/g, " ");
  const summary = summaryOf(repair, changes);
  const room = LONGEST_SUBJECT - fill("").length;
  return fill(shortened(summary, Math.max(room, 24))).trim();
}

function summaryOf(repair: Repair, changes: readonly Change[]): string {
  const first = changes[0];
  if (first === undefined) return lowerFirst(repair.because);
  const words = lowerFirst((first.after ?? first.before ?? "").replace(/[.!]+$/, ""));
  const list = first.part === "always" || first.part === "never" ? `${first.part} ` : "";
  return first.op === "removed" ? `no longer: ${list}${words}` : `${list}${words}`;
}

function lowerFirst(text: string): string {
  // "I" and names in capitals keep theirs; a word that only begins the sentence does not.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function changeLine(change: Change): string | undefined {
  const where =
    change.part === "always" || change.part === "never" || change.part === "standard"
      ? `${change.part} ${change.clause ?? ""}`.trim()
      : change.part;
  if (change.part === "other" && change.clause !== undefined) return undefined;
  if (change.op === "added") return `+ ${where}: ${change.after}`;
  if (change.op === "removed") return `- ${where}: ${change.before}`;
  return `- ${where}: ${change.before}\n+ ${where}: ${change.after}`;
}

function trailersOf(repair: Repair): readonly (readonly [string, string])[] {
  return [
    ["Score-Amendment", repair.id],
    ["Score-Goal", repair.goal],
    ["Score-Kind", repair.kind],
    ["Score-Because", repair.because],
    ["Score-By", repair.by],
    ...repair.complaints.map((complaint) => ["Score-Complaint", complaint] as const),
    ...repair.weakens.map(([clause, why]) => ["Score-Weakens", `${clause}: ${why}`] as const),
    ...repair.replaces.map((clause) => ["Score-Replaces", clause] as const),
    ...(repair.keepUntil === undefined ? [] : [["Score-Keep-Until", repair.keepUntil] as const]),
    ...(repair.takesBack === undefined ? [] : [["Score-Takes-Back", repair.takesBack] as const]),
    ...(repair.override === undefined ? [] : [["Score-Override", repair.override] as const]),
  ];
}
