import { isPlainScalar } from "./scalar.ts";
import type { SentenceSlots } from "./slots.ts";
import type { Entry, Value } from "./value.ts";

/**
 * Reads the common shape of front matter without a YAML parser: `key: words`, `key: [one, two]`, and one level of `id: words` or
 * `- words` below a key, indented by two blanks. Returns nothing as soon as a line could mean anything else to YAML; then the
 * parser reads all of it. A property test holds the two against each other.
 */
export function simpleFrontMatter(
  yaml: string,
  at: number,
  slots: SentenceSlots,
): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  let open: Open | undefined;
  for (let start = 0; start < yaml.length; ) {
    const feed = yaml.indexOf("\n", start);
    const end = feed === -1 ? yaml.length : feed;
    const line = yaml.slice(start, end);
    const place = at + start;
    start = end + 1;
    if (line.startsWith("  ") && open !== undefined) {
      if (!addBelow(open, line.slice(2), place + 2, slots)) return undefined;
      continue;
    }
    if (!close(open, entries)) return undefined;
    open = undefined;
    const opened = /^([a-z][a-z0-9-]*):$/.exec(line);
    if (opened !== null) open = { key: opened[1] as string, at: place, entries: [], items: [] };
    else if (!addEntry(entries, line, place, (key) => !slots.sentences.has(key))) return undefined;
  }
  return close(open, entries) ? entries : undefined;
}

/** A key whose list or mapping is being read. */
interface Open {
  readonly key: string;
  readonly at: number;
  readonly entries: Entry[];
  readonly items: Value[];
}

function addBelow(open: Open, line: string, at: number, slots: SentenceSlots): boolean {
  const sentences = slots.collections.has(open.key);
  if (!line.startsWith("- "))
    return open.items.length === 0 && addEntry(open.entries, line, at, () => !sentences);
  const item = scalar(line.slice(2), at + 2);
  if (item === undefined || open.entries.length > 0) return false;
  open.items.push(item);
  return true;
}

// Brackets where a sentence is expected are words of it, and left to the parser.
function addEntry(entries: Entry[], line: string, at: number, mayBeList: (key: string) => boolean): boolean {
  const found = /^([a-z][a-z0-9-]*): (?=\S)/.exec(line);
  if (found === null) return false;
  const key = found[1] as string;
  const [text, from] = [line.slice(found[0].length), at + found[0].length];
  const value = mayBeList(key) ? valueAt(text, from) : scalar(text, from);
  if (value === undefined || entries.some((entry) => entry.key === key)) return false;
  entries.push({ key, keySpan: { start: at, end: at + key.length }, value });
  return true;
}

function close(open: Open | undefined, entries: Entry[]): boolean {
  if (open === undefined) return true;
  const first = open.entries[0]?.keySpan.start ?? (open.items[0]?.span.start ?? 0) - 2;
  const last = (open.entries.at(-1)?.value ?? open.items.at(-1))?.span.end;
  if (last === undefined || entries.some((entry) => entry.key === open.key)) return false;
  const span = { start: first, end: last };
  const value: Value =
    open.items.length > 0
      ? { type: "list", items: open.items, span, style: "block" }
      : { type: "map", entries: open.entries, span, style: "block" };
  entries.push({ key: open.key, keySpan: { start: open.at, end: open.at + open.key.length }, value });
  return true;
}

function valueAt(text: string, at: number): Value | undefined {
  const inside = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  if (inside !== undefined) return flowList(inside, at);
  const entries = /^\{ ([^[\]{}]*) \}$/.exec(text)?.[1];
  return entries === undefined ? scalar(text, at) : flowMap(entries, at);
}

/** `{ measure: working days, at-most: 5 }`: words and numbers, nothing inside them. */
function flowMap(inside: string, at: number): Value | undefined {
  const entries: Entry[] = [];
  let from = at + 2;
  for (const piece of inside.split(",")) {
    const found = /^ ?([a-z][a-z0-9-]*): (?=\S)(.*)$/.exec(piece);
    const [key, words] = [found?.[1] ?? "", found?.[2] ?? ""];
    const start = from + piece.indexOf(key);
    const value = memberAt(words, from + piece.length - words.length);
    if (found === null || value === undefined || entries.some((entry) => entry.key === key)) return undefined;
    entries.push({ key, keySpan: { start, end: start + key.length }, value });
    from += piece.length + 1;
  }
  return { type: "map", entries, span: { start: at, end: at + inside.length + 4 }, style: "flow" };
}

function memberAt(words: string, at: number): Value | undefined {
  const span = { start: at, end: at + words.length };
  if (/^(?:0|[1-9]\d{0,8})$/.test(words))
    return { type: "scalar", data: Number(words), span, style: "plain" };
  const plain = /^[a-zA-Z][a-zA-Z0-9 -]*$/.test(words) && isPlainScalar(words);
  return plain ? { type: "scalar", data: words, span, style: "plain" } : undefined;
}

/** An id, a clause of a goal, or an id that begins with a day. */
const FLOW_WORD = /^(?:\d{4}-\d{2}-\d{2}-)?[a-z][a-z0-9-]*(?:#[a-z0-9-]+)?$/;

function flowList(inside: string, at: number): Value | undefined {
  const items: Value[] = [];
  let from = at + 1;
  for (const piece of inside.split(",")) {
    const word = piece.trim();
    if (!FLOW_WORD.test(word) || !isPlainScalar(word)) return undefined;
    const start = from + piece.indexOf(word);
    items.push({ type: "scalar", data: word, span: { start, end: start + word.length }, style: "plain" });
    from += piece.length + 1;
  }
  return { type: "list", items, span: { start: at, end: at + inside.length + 2 }, style: "flow" };
}

function scalar(text: string, at: number): Value | undefined {
  const span = { start: at, end: at + text.length };
  if (isPlainScalar(text)) return { type: "scalar", data: text, span, style: "plain" };
  const words = /^"([^"\\]*)"$/.exec(text)?.[1];
  // What stands in quotes is plain words where only the quotes were needed for them.
  if (words !== undefined && isPrintable(words))
    return { type: "scalar", data: words, span, style: "quoted" };
  // A number is left to the parser: where a sentence is expected, it is one that needs quotes.
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(text)
    ? { type: "scalar", data: text, span, style: "plain" }
    : undefined;
}

function isPrintable(text: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(text);
}
