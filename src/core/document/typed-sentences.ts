import { parseYaml } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import { isPlainScalar, quoted } from "./scalar.ts";
import type { SentenceSlots } from "./slots.ts";
import { type Line, linesOf, type Span } from "./source-text.ts";
import type { Splice } from "./splice.ts";

/** What the sentences of a front matter need before YAML can read them as they were meant. */
export interface TypedSentences {
  readonly problems: readonly Problem[];
  /** Quotes the sentences that YAML would break; offsets into the text that was examined. */
  readonly repairs: readonly Splice[];
}

/** A sentence as somebody typed it: `id: sentence` or `- sentence`, with any lines that go on below it. */
interface Entry {
  readonly lead: string;
  readonly value: Span;
  readonly raw: string;
  readonly more: readonly Line[];
}

/**
 * Finds the sentences that YAML would break, turn into something else, or cut short.
 *
 * Owners type sentences, not YAML: the file is examined line by line for the keys that hold sentences, before any YAML parser
 * sees it, so that one unquoted colon is told as that and not as three errors of a parser.
 */
export function findTypedSentences(yaml: string, slots: SentenceSlots): TypedSentences {
  const problems: Problem[] = [];
  const repairs: Splice[] = [];
  for (const entry of entriesOf(yaml, slots)) {
    const sunk = sunkEntry(entry);
    if (sunk !== undefined) {
      problems.push(sunk);
      continue;
    }
    const found = examine(entry);
    if (found === undefined) continue;
    const fix: Splice = { ...found.span, text: quoted(found.meant) };
    repairs.push(fix);
    problems.push({
      code: found.lost === undefined ? "frontmatter/needs-quotes" : "frontmatter/lost-words",
      message:
        found.lost === undefined
          ? `this sentence needs quotes around it: ${entry.raw}`
          : `the words "${found.lost}" would be lost from this sentence: ${entry.raw}`,
      span: found.span,
      suggestion: `${entry.lead}${fix.text}`,
      fix: [fix],
    });
  }
  return { problems, repairs };
}

// Two promises must not become one because the second is indented too far: only a person can say what was meant.
function sunkEntry({ raw, more }: Entry): Problem | undefined {
  if (/^["'|>]/.test(raw)) return undefined;
  const line = more.find(({ text }) => /^\s*(?:-\s+\S|[a-z0-9]+(?:-[a-z0-9]+)*:\s+\S)/.test(text));
  if (line === undefined) return undefined;
  const start = line.start + indentOf(line.text);
  return {
    code: "frontmatter/invalid",
    message: `this line is indented as if it went on with the one above: ${line.text.trim()}`,
    span: { start, end: line.end },
    suggestion: "begin the line as far to the left as the one above it",
  };
}

function* entriesOf(yaml: string, slots: SentenceSlots): Generator<Entry> {
  const lines = [...linesOf(yaml)];
  let childIndent: number | undefined;
  let inCollection = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (/^\s*(#|$)/.test(line.text)) continue;
    const top = topLevelKey(line.text);
    if (top !== undefined) {
      inCollection = top.opens && slots.collections.has(top.key);
      childIndent = undefined;
    } else childIndent ??= indentOf(line.text);
    const holds =
      top === undefined ? inCollection && indentOf(line.text) === childIndent : slots.sentences.has(top.key);
    const more = holds ? continuation(lines, index) : [];
    index += more.length;
    const entry = holds ? entryAt(line, more) : undefined;
    if (entry !== undefined) yield entry;
  }
}

function topLevelKey(text: string): { readonly key: string; readonly opens: boolean } | undefined {
  if (/^(?:\s|-(?:\s|$))/.test(text)) return undefined;
  const colon = colonOf(text);
  if (colon === undefined) return { key: "", opens: false };
  return { key: text.slice(0, colon).trimEnd(), opens: /^\s*(?:#.*)?$/.test(text.slice(colon + 1)) };
}

/** Finds the colon that ends the key of a line. No pattern does it, because a line can be long. */
function colonOf(text: string): number | undefined {
  const colon = text.indexOf(":");
  const isKey =
    colon > 0 && !/^[:#"'[{]/.test(text.trimStart()) && /^(?:\s|$)/.test(text.slice(colon + 1, colon + 2));
  return isKey ? colon : undefined;
}

function entryAt(line: Line, more: readonly Line[]): Entry | undefined {
  const lead = leadOf(line.text);
  const raw = line.text.slice(lead.length).trimEnd();
  if (lead === "" || raw === "") return undefined;
  const start = line.start + lead.length;
  return {
    lead: lead.trimStart(),
    value: { start, end: start + raw.length },
    raw,
    more: opensBlock(raw, more) ? more : trimBlank(more),
  };
}

/** Returns what stands before the sentence of a line: its `- `, or its `id: `. */
function leadOf(text: string): string {
  const dash = /^\s*-\s+/.exec(text)?.[0];
  if (dash !== undefined) return dash;
  const colon = colonOf(text);
  if (colon === undefined) return "";
  const gap = /^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0;
  return gap === 0 ? "" : text.slice(0, colon + 1 + gap);
}

function continuation(lines: readonly Line[], from: number): Line[] {
  const indent = indentOf(lines[from]?.text ?? "");
  const more: Line[] = [];
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.text.trim() !== "" && indentOf(line.text) <= indent) break;
    more.push(line);
  }
  return more;
}

/** Tells whether a block of text begins here, in which a # is a sign like any other. */
function opensBlock(raw: string, more: readonly Line[]): boolean {
  return /^[|>][-+\d]{0,2}(?:\s+#.*)?$/.test(raw) && more.some((line) => line.text.trim() !== "");
}

function trimBlank(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => !/^\s*(#|$)/.test(line.text));
  return lines.slice(0, last + 1);
}

interface Trouble {
  readonly span: Span;
  /** The sentence as its writer meant it. */
  readonly meant: string;
  /** The words that YAML would drop without a sound. */
  readonly lost?: string;
}

function examine(entry: Entry): Trouble | undefined {
  const { raw, more, value } = entry;
  if (more.length === 0 && isPlainScalar(raw)) return undefined;
  if (opensBlock(raw, more)) return undefined;
  const span = { start: value.start, end: more.at(-1)?.end ?? value.end };
  const meant = [raw, ...more.map((line) => line.text.trim())].filter((words) => words !== "").join(" ");
  // A quotation that is never closed may have lost its end: what was meant is for its writer to say.
  if (meant.lastIndexOf('"') === 0) return undefined;
  if (raw.startsWith('"') || raw.startsWith("'")) {
    return closesCleanly(raw, more) ? undefined : { span, meant };
  }
  const reading = readsAs(raw, more);
  if (reading.value === meant) return undefined;
  const lost = lostWords(raw, meant, reading);
  return lost === undefined ? { span, meant } : { span, meant, lost };
}

// One line in quotes with a note behind it at most; this is what we write ourselves, at any length.
const WHOLE_QUOTE =
  /^(?:"(?:[^"\\]|\\(?:["\\/abefnrtv0 N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*"|'(?:[^']|'')*')(?:\s+#.*)?$/;

/** A sentence in quotes is fine where nothing but a comment follows the closing quote. */
function closesCleanly(raw: string, more: readonly Line[]): boolean {
  if (more.length === 0 && WHOLE_QUOTE.test(raw)) return true;
  const { value, errors } = readsAs(raw, more);
  return errors === 0 && typeof value === "string";
}

function lostWords(raw: string, meant: string, reading: Reading): string | undefined {
  if (raw.startsWith("#")) return raw;
  const tag = /^!\S*/.exec(raw)?.[0];
  if (tag !== undefined) return tag;
  const { value, errors } = reading;
  if (errors > 0 || typeof value !== "string" || !meant.startsWith(value)) return undefined;
  const rest = meant.slice(value.length).trim();
  return rest.startsWith("#") ? rest : undefined;
}

/** The longest sentence that is looked at more closely; what is longer is put into quotes where it looks unusual. */
const LONGEST = 10_000;

interface Reading {
  readonly value: unknown;
  readonly errors: number;
}

// Only a sentence that looks unusual comes here: the rest is decided without a parser.
function readsAs(raw: string, more: readonly Line[]): Reading {
  const lines = [`k: ${raw}`, ...more.map((line) => `  ${line.text.trim()}`)];
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const document = length > LONGEST ? undefined : parseYaml(lines.join("\n"));
  if (document === undefined) return { value: undefined, errors: 1 };
  const node = document.get("k", true) as { value?: unknown; tag?: string } | undefined;
  if (document.errors.length > 0 || document.warnings.length > 0) return { value: undefined, errors: 1 };
  return { value: node?.tag === undefined ? node?.value : undefined, errors: 0 };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
