import { appendBlock, appendPoint, replacePoint } from "../document/edits/body.ts";
import type { Meaning } from "../document/section-names.ts";
import type { Splice } from "../document/splice.ts";
import { explanationOf, type Version } from "../history/semantic-diff.ts";
import type { Clause, ClauseList } from "../score/clause.ts";
import { addClause, replaceClause } from "../score/clause-edits.ts";
import { sectionsOf } from "../score/goal.ts";
import { isGap } from "../score/placeholders.ts";

/** Finds the clause of a list that only waits for words, in a list that gives ids. */
export function clauseGap(version: Version, list: ClauseList): Clause | undefined {
  return version[list].find(({ text, pinned }) => pinned && isGap(text));
}

/** Writes a clause into its list: in the place of the one that waits for words, or at the end. */
export function writeClause(
  { document }: Version,
  list: ClauseList,
  gap: Clause | undefined,
  id: string,
  text: string,
): readonly Splice[] {
  return gap === undefined ? addClause(document, list, id, text) : replaceClause(document, gap, id, text);
}

/**
 * Writes the bullet of a never: in the place of one that explains the gap and waits for words itself, or at the end. Without an
 * explanation the bullet goes on waiting for one, under the id of the clause.
 */
export function writePoint(
  { document }: Version,
  gap: Clause | undefined,
  id: string,
  explanation: string,
): Splice {
  const items = sectionsOf(document, "never").flatMap((section) =>
    section.blocks.flatMap((block) => block.items),
  );
  const words = explanation === "" ? `**${id}**` : `**${id}** — ${explanation}`;
  const waiting = items.find((item) => gap !== undefined && item.bold === gap.id);
  if (gap === undefined || waiting === undefined) return appendPoint(document, "never", words);
  const said = explanationOf(waiting);
  if (said !== "" && !isGap(said)) return appendPoint(document, "never", words);
  if (explanation !== "") return replacePoint(document, waiting, words);
  const start = waiting.textStart + waiting.text.indexOf(gap.id);
  return { start, end: start + gap.id.length, text: id };
}

/** Writes a paragraph into a section: in the place of one that waits for words, or at its end. */
export function writeParagraph({ document }: Version, meaning: Meaning, words: string): Splice {
  const blocks = sectionsOf(document, meaning).flatMap((section) => section.blocks);
  const waiting = blocks.find((block) => block.type === "paragraph" && isGap(block.text));
  return waiting === undefined ? appendBlock(document, meaning, words) : { ...waiting.span, text: words };
}
