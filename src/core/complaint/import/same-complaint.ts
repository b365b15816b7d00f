import { readDocument, type ScoreDocument } from "../../document/document.ts";
import type { SectionNames } from "../../document/section-names.ts";
import { readKeys } from "../../score/read-keys.ts";

/** Tells whether a complaint's file that a hook has formatted says what was planned: the same facts, the same words. */
export function sameComplaint(planned: Uint8Array, committed: Uint8Array, names: SectionNames): boolean {
  const [before, after] = [planned, committed].map((bytes) =>
    readDocument({ path: "complaints/new.md", bytes }, "complaint", names),
  ) as [ScoreDocument, ScoreDocument];
  const facts = readKeys(after, "complaint");
  return (
    facts !== undefined &&
    JSON.stringify(sorted(facts)) === JSON.stringify(sorted(readKeys(before, "complaint") ?? {})) &&
    wordsOf(before) === wordsOf(after)
  );
}

function sorted(facts: object): readonly (readonly [string, unknown])[] {
  return Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
}

// A formatter breaks lines and escapes what it need not; it changes no word.
function wordsOf(document: ScoreDocument): string {
  return document.source.text
    .slice(document.frontMatter?.end ?? 0)
    .replace(/^[-\s]+/, "")
    .replace(/[\s\\]+/g, " ")
    .trim();
}
