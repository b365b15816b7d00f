import { readText, type ScoreDocument } from "../document/document.ts";
import { insertKey, replaceSource } from "../document/edits/front-matter.ts";
import { appendItems } from "../document/edits/lists.ts";
import { appendPairs } from "../document/edits/maps.ts";
import { quoted } from "../document/scalar.ts";
import { sectionNames } from "../document/section-names.ts";
import { SLOTS } from "../document/slots.ts";
import { lineEndOf, writtenForm } from "../document/source-text.ts";
import { applySplices, type Splice } from "../document/splice.ts";
import { dataOf, type Entry, recordOf, type Value } from "../document/value.ts";
import { ScoreError } from "../errors.ts";
import type { WrittenFile } from "../planned-file.ts";
import { entryOf } from "../score/keys.ts";
import { shellWords } from "../shell-words.ts";
import { changeOf, type Fact, type FactChange, replaces, same } from "./fact-change.ts";
import { factInWords } from "./fact-in-words.ts";
import { type FactValue, isList, writeFact, writeInBraces } from "./write-fact.ts";

/** A file with facts set, worked out in full: `changes` is empty where it says all of them already. */
export interface FactsPlan {
  readonly file: WrittenFile;
  readonly changes: readonly FactChange[];
}

/**
 * Sets facts in a file by the smallest edits: order, comments, quotes and line endings stay, lists keep their form.
 * `order` is the order of the keys of such a file.
 * @throws ScoreError `complaint/said-otherwise`, or `voice/…`, where something else is said there already and may not be overwritten.
 */
export function setFacts(
  document: ScoreDocument,
  facts: readonly Fact[],
  order: readonly string[],
  overwrite: boolean,
): FactsPlan {
  const ordered = [...facts].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const wanted = ordered.flatMap((fact) => changeOf(document, fact));
  const renewed = new Set(facts.filter(({ renews }) => renews === true).map(({ key }) => key));
  const different = wanted.filter((change) => replaces(change) && !renewed.has(change.key));
  if (different.length > 0 && !overwrite) throw saidOtherwise(document, different);
  const splices = wanted.flatMap((change) => splicesOf(document, change, order));
  const text = applySplices(document.source.text, splices);
  verify(document, text, wanted);
  const { source } = document;
  const file = { path: document.path, before: writtenForm(source), after: writtenForm({ ...source, text }) };
  return { file, changes: wanted };
}

function splicesOf(document: ScoreDocument, change: FactChange, order: readonly string[]): Splice[] {
  const entry = entryOf(document, change.key);
  if (entry === undefined)
    return [
      insertKey(document, change.key, [`${change.key}: ${writeFact(change.key, change.after)}`], order),
    ];
  const { value } = entry;
  if (value.type !== "map" || typeof change.after === "string" || isList(change.after))
    return valueSplice(document, entry, change.after, false);
  return insideSplices(document, value, change.after);
}

function insideSplices(
  document: ScoreDocument,
  map: Extract<Value, { type: "map" }>,
  after: Readonly<Record<string, string | readonly string[]>>,
): Splice[] {
  const known = new Map(map.entries.map((entry) => [entry.key, entry]));
  const changed = Object.entries(after).flatMap(([key, fact]) => {
    const entry = known.get(key);
    if (entry === undefined || same(dataOf(entry.value) as FactValue, fact)) return [];
    return valueSplice(document, entry, fact, map.style === "flow");
  });
  const missing = Object.entries(after).filter(([key]) => !known.has(key));
  const pairs = missing.map(([key, fact]) => `${key}: ${writeInBraces(key, fact)}`);
  return pairs.length === 0 ? changed : [...changed, appendPairs(document, map, pairs)];
}

function valueSplice(document: ScoreDocument, entry: Entry, after: FactValue, isInside: boolean): Splice[] {
  const { key, value } = entry;
  if (isList(after) && value.type === "list") {
    const known = new Set(value.items.map((item) => String(dataOf(item))));
    return [
      appendItems(
        document,
        value,
        after.filter((item) => !known.has(item)),
      ),
    ];
  }
  if (typeof after !== "string") return [replaceSource(document, entry, writeFact(key, after))];
  if (SLOTS[document.kind].sentences.has(key) && !isInside && hasNote(document, value))
    return [replaceSource(document, entry, quoted(after))];
  return [replaceSource(document, entry, isInside ? writeInBraces(key, after) : writeFact(key, after))];
}

// Without quotes a note behind a sentence would look like words of it.
function hasNote(document: ScoreDocument, { span }: Value): boolean {
  const { text } = document.source;
  return text[span.end - 1] !== "\n" && /^[ \t]+#/.test(text.slice(span.end, lineEndOf(text, span.end)));
}

function verify(document: ScoreDocument, text: string, changes: readonly FactChange[]): void {
  const after = readText(document.path, document.kind, { ...document.source, text }, sectionNames());
  const expected = { ...recordOf(document.entries) };
  for (const change of changes) expected[change.key] = change.after;
  if (after.problems.length <= document.problems.length && same(recordOf(after.entries), expected)) return;
  throw new ScoreError(
    "refused",
    "complaint/not-as-planned",
    `this could not be written into ${document.path} without changing something else, so nothing was written`,
    { at: document.path, hint: `score lint ${shellWords([document.path])}` },
  );
}

function saidOtherwise(document: ScoreDocument, changes: readonly FactChange[]): ScoreError {
  const told = changes.map(
    ({ key, before, after }) => `${key} says ${inWords(before)} already, not ${inWords(after)}`,
  );
  return new ScoreError(
    "usage",
    `${document.kind === "voice" ? "voice" : "complaint"}/said-otherwise`,
    told.join("; "),
    {
      at: document.path,
      hint: "--overwrite",
      data: { changes },
    },
  );
}

function inWords(value: FactValue | undefined): string {
  return value === undefined ? "nothing" : `"${factInWords(value)}"`;
}
