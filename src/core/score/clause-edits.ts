import type { ScoreDocument } from "../document/document.ts";
import {
  entryLines,
  insertKey,
  leafEnd,
  removeEntry,
  replaceSource,
  replaceValue,
  sentenceAt,
} from "../document/edits/front-matter.ts";
import { writeScalar } from "../document/scalar.ts";
import { lineEndOf, lineStartOf } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import type { Entry, Value } from "../document/value.ts";
import { ScoreError } from "../errors.ts";
import { type Clause, type ClauseList, freeId, readClauses } from "./clause.ts";
import { keyOrderOf } from "./key-order.ts";
import { entryOf } from "./keys.ts";

/** Adds a clause at the end of its list; the list gets ids where it had none, because one list has one form. */
export function addClause(
  document: ScoreDocument,
  list: ClauseList,
  id: string,
  text: string,
): readonly Splice[] {
  const entry = entryOf(document, list);
  const line = `${id}: ${writeScalar(text)}`;
  if (entry === undefined)
    return [insertKey(document, list, [`${list}:`, `  ${line}`], keyOrderOf(document))];
  if (isEmpty(entry.value)) return [...emptied(document, entry), below(document, entry, `  ${line}`)];
  if (entry.value.style !== "block") return [rewritten(document, entry, list, { added: { id, text } })];
  const pins = entry.value.type === "list" ? pinClauses(document, list, new Set([id])) : [];
  const indent =
    entry.value.type === "list"
      ? Math.max(2, columnOfMarker(document, entry.value))
      : columnOf(document, firstEntry(entry.value).keySpan.start);
  const end = entryLines(document, entry).end;
  return [...pins, { start: end, end, text: `${" ".repeat(indent)}${line}${document.source.eol}` }];
}

/** Takes a clause out of its list, and the list's key with its last clause. */
export function removeClause(document: ScoreDocument, clause: Clause): readonly Splice[] {
  const entry = entryOf(document, clause.list);
  if (entry === undefined) return [];
  const all = readClauses(clause.list, entry.value);
  if (all.length === 1 && isWhole(document, entry, clause.list)) return [removeEntry(document, entry)];
  if (entry.value.type === "scalar" || entry.value.style === "flow")
    return [rewritten(document, entry, clause.list, { removed: clause.id })];
  if (entry.value.type === "map") {
    const own = entry.value.entries.find((candidate) => candidate.key === clause.id);
    return own === undefined ? [] : [removeEntry(document, own)];
  }
  const { text } = document.source;
  const lines = { start: lineStartOf(text, clause.span.start), end: lineEndOf(text, clause.span.end - 1) };
  return [{ ...lines, text: "" }];
}

/** Gives a clause other words and keeps its id; a plain list gets its ids with that, so that its history goes on. */
export function rewordClause(document: ScoreDocument, clause: Clause, text: string): readonly Splice[] {
  const entry = entryOf(document, clause.list);
  if (entry?.value.type !== "map")
    return pinClauses(document, clause.list, new Set(), { id: clause.id, text });
  const own = entry.value.entries.find((candidate) => candidate.key === clause.id);
  return own === undefined ? [] : [replaceValue(document, own, text)];
}

/** Puts another clause, with an id of its own, in the place of one. */
export function replaceClause(
  document: ScoreDocument,
  clause: Clause,
  id: string,
  text: string,
): readonly Splice[] {
  const entry = entryOf(document, clause.list);
  const own =
    entry?.value.type === "map"
      ? entry.value.entries.find((candidate) => candidate.key === clause.id)
      : undefined;
  return own === undefined ? [] : [{ ...own.keySpan, text: id }, replaceValue(document, own, text)];
}

/** Gives every clause of a plain list its id, so that a later rewording is seen as one. */
export function pinClauses(
  document: ScoreDocument,
  list: ClauseList,
  taken: ReadonlySet<string> = new Set(),
  reworded?: NewClause,
): readonly Splice[] {
  const entry = entryOf(document, list);
  if (entry?.value.type !== "list" || entry.value.items.length === 0) return [];
  if (entry.value.style === "flow") return [rewritten(document, entry, list, { reworded })];
  const used = new Set(taken);
  const { text } = document.source;
  return readClauses(list, entry.value).flatMap((clause) => {
    const id = freeId(clause.id, used);
    used.add(id);
    const dash = text.lastIndexOf("-", clause.span.start - 1);
    const outdented = dash === lineStartOf(text, dash);
    const lead = { start: dash, end: clause.span.start, text: `${outdented ? "  " : ""}${id}: ` };
    const words = reworded?.id === clause.id ? reworded.text : clause.text;
    const wraps = text.slice(clause.span.start, clause.span.end).includes("\n");
    if (!wraps && words === clause.text) return [lead];
    const written = sentenceAt(document, clause.span, words);
    return [lead, { ...clause.span, end: trimmedEnd(text, clause.span), text: written }];
  });
}

interface NewClause {
  readonly id: string;
  readonly text: string;
}

// What is no sentence, and a comment among the members, would be gone with a list that is written anew.
function isWhole(document: ScoreDocument, entry: Entry, list: ClauseList): boolean {
  const { value } = entry;
  if (value.type === "scalar") return readClauses(list, value).length === 0;
  const members = value.type === "list" ? value.items : value.entries.map((member) => member.value);
  return readClauses(list, value).length === members.length && !hasCommentBetween(document, value, members);
}

// A # inside a sentence is a word of it; only what stands outside of every member can be a comment.
function hasCommentBetween(document: ScoreDocument, { span }: Value, members: readonly Value[]): boolean {
  const edges = [span.start, ...members.flatMap((member) => [member.span.start, member.span.end]), span.end];
  for (let at = 0; at + 1 < edges.length; at += 2)
    if (document.source.text.slice(edges[at], edges[at + 1]).includes("#")) return true;
  return false;
}

/** Tells whether a list can be given its ids without losing anything that stands in it. */
export function canBePinned(document: ScoreDocument, list: ClauseList): boolean {
  const entry = entryOf(document, list);
  if (entry?.value.type !== "list") return false;
  if (entry.value.style !== "block") return isWhole(document, entry, list);
  // A dash that no id takes the place of would stand among the ids.
  return readClauses(list, entry.value).length === entry.value.items.length;
}

function refuseUnreadMembers(document: ScoreDocument, entry: Entry, list: ClauseList): void {
  if (isWhole(document, entry, list)) return;
  throw new ScoreError(
    "refused",
    "amend/list-not-plain",
    `the ${list} list holds more than sentences, and writing it anew would lose that`,
    {
      at: document.path,
      hint: `put each sentence of ${list}: on a line of its own, then try again`,
    },
  );
}

// A list in brackets is written anew, one clause to a line: there is no smaller edit that stays readable.
function rewritten(
  document: ScoreDocument,
  entry: Entry,
  list: ClauseList,
  change: {
    readonly added?: NewClause;
    readonly removed?: string;
    readonly reworded?: NewClause | undefined;
  },
): Splice {
  refuseUnreadMembers(document, entry, list);
  const clauses = readClauses(list, entry.value)
    .filter((clause) => clause.id !== change.removed)
    .map((clause) => (clause.id === change.reworded?.id ? change.reworded : clause));
  const lines = [...clauses, ...(change.added === undefined ? [] : [change.added])].map(
    (clause) => `${document.source.eol}  ${clause.id}: ${writeScalar(clause.text)}`,
  );
  const splice = replaceSource(document, entry, lines.join(""));
  const gap =
    document.source.text.slice(0, splice.start).length -
    document.source.text.slice(0, splice.start).trimEnd().length;
  return { ...splice, start: splice.start - gap };
}

function isEmpty(value: Value): value is Extract<Value, { type: "scalar" }> {
  if (value.type === "scalar") return value.data === null;
  return (value.type === "list" ? value.items : value.entries).length === 0;
}

function emptied(document: ScoreDocument, entry: Entry): readonly Splice[] {
  const written = entry.value.span.end > entry.value.span.start;
  return written
    ? [
        {
          start: document.source.text.indexOf(":", entry.keySpan.end) + 1,
          end: entry.value.span.end,
          text: "",
        },
      ]
    : [];
}

function below(document: ScoreDocument, entry: Entry, line: string): Splice {
  const at = lineEndOf(document.source.text, Math.max(entry.keySpan.end, leafEnd(entry.value)));
  return { start: at, end: at, text: line + document.source.eol };
}

function firstEntry(value: Extract<Value, { type: "map" } | { type: "list" }>): Entry {
  return (value.type === "map" ? value.entries[0] : undefined) as Entry;
}

function columnOf(document: ScoreDocument, offset: number): number {
  return offset - lineStartOf(document.source.text, offset);
}

function columnOfMarker(document: ScoreDocument, value: Extract<Value, { type: "list" }>): number {
  const first = value.items[0]?.span.start ?? value.span.start;
  return columnOf(document, document.source.text.lastIndexOf("-", first - 1));
}

function trimmedEnd(text: string, span: { start: number; end: number }): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}
