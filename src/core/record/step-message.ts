import { foldTrailer } from "../amend/fold-trailer.ts";
import { LONGEST_SUBJECT, shortened } from "../amend/shortened.ts";
import type { FactChange } from "./fact-change.ts";
import { factInWords } from "./fact-in-words.ts";

/** What the commit of a step in the complaint book says. */
export interface StepMessage {
  /** What stands before the bracket of the subject: `complaint`, `near-miss`, `thanks`. */
  readonly kind: string;
  /** What stands in it: the id of the complaint, or of the amendment that was looked at. */
  readonly id: string;
  readonly summary: string;
  readonly changes: readonly FactChange[];
  /** What it says besides, on a line of its own. */
  readonly body?: string;
  readonly complaints: readonly string[];
  readonly by: string;
  readonly override: string | undefined;
}

/** Builds the commit message of a step: a subject, the facts that changed, and the trailers as the last paragraph. */
export function stepMessage(message: StepMessage): string {
  const { kind, id, summary, changes, body = "", complaints, by, override } = message;
  const lead = `${kind}(${onOneLine(id)}): `;
  const room = Math.max(LONGEST_SUBJECT - lead.length, 24);
  const trailers = [
    ...complaints.map((complaint) => ["Score-Complaint", complaint] as const),
    ["Score-By", by] as const,
    ...(override === undefined ? [] : [["Score-Override", override] as const]),
  ];
  const paragraphs = [
    `${lead}${shortened(onOneLine(summary), room)}`,
    changes.flatMap(changeLines).join("\n"),
    body,
    trailers.map(([key, value]) => foldTrailer([key, onOneLine(value)])).join("\n"),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function changeLines({ key, before, after }: FactChange): readonly string[] {
  const added = `+ ${key}: ${onOneLine(factInWords(after))}`;
  return before === undefined ? [added] : [`- ${key}: ${onOneLine(factInWords(before))}`, added];
}

// A file's name, or a sentence written over several lines, must not begin a trailer of its own.
function onOneLine(words: string): string {
  return words.replace(/[\s\u0000-\u001F\u007F]+/g, " ").trim();
}
