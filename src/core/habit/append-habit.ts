import type { ScoreDocument } from "../document/document.ts";
import { insertKey, leafEnd, replaceSource } from "../document/edits/front-matter.ts";
import { writeFlowItem, writeScalar } from "../document/scalar.ts";
import { lineEndOf } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import type { Value } from "../document/value.ts";
import { isDay } from "../score/dates.ts";
import { keyOrderOf } from "../score/key-order.ts";
import { entryOf } from "../score/keys.ts";
import { type HabitFacts, pairsOfHabit } from "./habit-facts.ts";
import { leadOf } from "./lead-of.ts";

/** Adds a habit at the end of the list, in the form that the last one has; the first one stands on lines of its own. */
export function appendHabit(document: ScoreDocument, facts: HabitFacts): Splice {
  const entry = entryOf(document, "habits");
  if (entry === undefined)
    return insertKey(document, "habits", ["habits:", ...linesOf(facts, "  - ")], keyOrderOf(document));
  const { value } = entry;
  const last = value.type === "list" ? value.items.at(-1) : undefined;
  if (value.type !== "list" || last === undefined)
    return replaceSource(document, entry, `[${inBraces(facts)}]`);
  if (value.style === "flow")
    return { start: last.span.end, end: last.span.end, text: `, ${inBraces(facts)}` };
  return below(document, last, facts);
}

function below(document: ScoreDocument, last: Value, facts: HabitFacts): Splice {
  const { text, eol } = document.source;
  const lead = leadOf(text, last);
  const lines =
    last.type === "map" && last.style === "flow" ? [`${lead}${inBraces(facts)}`] : linesOf(facts, lead);
  const end = lineEndOf(text, leafEnd(last) - 1);
  return { start: end, end, text: lines.map((line) => line + eol).join("") };
}

function linesOf(facts: HabitFacts, lead: string): readonly string[] {
  const indent = " ".repeat(lead.length);
  return pairsOfHabit(facts).map(
    ([key, words], at) => `${at === 0 ? lead : indent}${key}: ${written(key, words)}`,
  );
}

function inBraces(facts: HabitFacts): string {
  const pairs = pairsOfHabit(facts).map(([key, words]) => `${key}: ${writtenInBraces(key, words)}`);
  return `{ ${pairs.join(", ")} }`;
}

// Behind a key on a line of its own.
function written(key: keyof HabitFacts, words: string): string {
  return key === "on" && isDay(words) ? words : writeScalar(words);
}

/** Writes what stands behind a key of a habit inside braces, where a comma ends it. */
export function writtenInBraces(key: keyof HabitFacts, words: string): string {
  return key === "on" && isDay(words) ? words : writeFlowItem(words);
}
