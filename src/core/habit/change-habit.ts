import type { ScoreDocument } from "../document/document.ts";
import { entryLines, replaceSource, sentenceAt } from "../document/edits/front-matter.ts";
import { appendPairs } from "../document/edits/maps.ts";
import { lineStartOf } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import type { Entry, Value } from "../document/value.ts";
import { isDay } from "../score/dates.ts";
import { entryOf } from "../score/keys.ts";
import { writtenInBraces } from "./append-habit.ts";
import type { HabitFacts } from "./habit-facts.ts";

type HabitMap = Extract<Value, { type: "map" }>;

/** Gives a habit another verdict, day or amendment; its sentence is not touched. */
export function changeHabit(
  document: ScoreDocument,
  at: number,
  from: HabitFacts,
  to: HabitFacts,
): readonly Splice[] {
  const list = entryOf(document, "habits")?.value;
  const map = list?.type === "list" ? list.items[at] : undefined;
  if (map?.type !== "map") throw new RangeError(`there is no habit ${at}`);
  const changed = (["verdict", "on", "amendment"] as const).filter((key) => from[key] !== to[key]);
  const missing: string[] = [];
  const splices = changed.flatMap((key): readonly Splice[] => {
    const [entry, words] = [map.entries.find((other) => other.key === key), to[key]];
    if (words === undefined) return entry === undefined ? [] : [removePair(document, map, entry)];
    if (entry !== undefined) return [replaceSource(document, entry, source(document, map, entry, words))];
    missing.push(`${key}: ${writtenInBraces(key, words)}`);
    return [];
  });
  return missing.length === 0 ? splices : [...splices, appendPairs(document, map, missing)];
}

function source(document: ScoreDocument, map: HabitMap, { key, value }: Entry, words: string): string {
  if (key === "on" && isDay(words)) return words;
  return map.style === "flow"
    ? writtenInBraces(key as keyof HabitFacts, words)
    : sentenceAt(document, value.span, words);
}

// The first key of an item shares the line of its dash, and the next one takes its place there.
function removePair(document: ScoreDocument, map: HabitMap, entry: Entry): Splice {
  const { text } = document.source;
  const place = map.entries.indexOf(entry);
  const [before, after] = [map.entries[place - 1], map.entries[place + 1]];
  if (map.style === "flow" && before !== undefined)
    return { start: Math.max(before.keySpan.end, before.value.span.end), end: endOf(entry), text: "" };
  const sharesLine = text.slice(lineStartOf(text, entry.keySpan.start), entry.keySpan.start).trim() !== "";
  if (map.style === "flow" || sharesLine)
    return { start: entry.keySpan.start, end: after?.keySpan.start ?? endOf(entry), text: "" };
  return { ...entryLines(document, entry), text: "" };
}

function endOf({ keySpan, value }: Entry): number {
  return Math.max(keySpan.end, value.span.end);
}
