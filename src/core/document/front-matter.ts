import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Pair,
  visit,
  type YAMLMap,
} from "yaml";
import { parseYaml } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import { simpleFrontMatter } from "./simple-front-matter.ts";
import type { SentenceSlots } from "./slots.ts";
import { placesIn, type Span } from "./source-text.ts";
import { applySplices, offsetBefore, type Splice } from "./splice.ts";
import { findTypedSentences } from "./typed-sentences.ts";
import type { Entry, Value } from "./value.ts";
import { yamlDepthExceeded } from "./yaml-limits.ts";
import { explainYamlError } from "./yaml-words.ts";

/** The keys of a file, each with its value as data and its place in the source. */
export interface FrontMatter {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Turns a range of the text that was parsed into a span of the file. */
type Place = (from: number, to: number) => Span;

/** How many YAML problems of one file are told before "and more". */
const MOST_PROBLEMS = 20;

/** Reads front matter into entries with places, or says what keeps it from being read. Offsets are moved by `start`. */
export function readFrontMatter(yaml: string, start: number, slots: SentenceSlots): FrontMatter {
  const simple = simpleFrontMatter(yaml, start, slots);
  return simple === undefined ? parseFrontMatter(yaml, start, slots) : { entries: simple, problems: [] };
}

/** Reads any front matter, with the YAML parser. */
export function parseFrontMatter(yaml: string, start: number, slots: SentenceSlots): FrontMatter {
  const tooDeep = yamlDepthExceeded(yaml);
  if (tooDeep !== undefined) return tooDeepAt({ start: start + tooDeep, end: start + tooDeep + 1 });
  const typed = findTypedSentences(yaml, slots);
  // What only a person can decide is told alone: the parser's findings would all come from it.
  const undecided = typed.problems.filter((problem) => problem.fix === undefined);
  if (undecided.length > 0)
    return { entries: [], problems: undecided.map((problem) => moved(problem, start)) };
  const toSource = offsetBefore(typed.repairs);
  const place: Place = (from, to) => ({ start: start + toSource(from), end: start + toSource(to) });
  const linesBefore = start === 0 ? 0 : 1;
  const places = placesIn(yaml);
  const lineOf = (offset: number): number => places(toSource(offset)).line + linesBefore;
  const document = parseYaml(applySplices(yaml, typed.repairs));
  if (document === undefined) return tooDeepAt({ start, end: start + yaml.length });
  const problems = [
    ...typed.problems.map((problem) => moved(problem, start)),
    ...yamlProblems(document, place, lineOf),
  ];
  if (problems.length > typed.problems.length) return { entries: [], problems: atMost(problems) };
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null && root.source === ""))
    return { entries: [], problems };
  if (isMap(root)) return { entries: entriesOf(root, place), problems };
  const what = isCollection(root) ? "a list" : "a single value";
  const span = place(root.range?.[0] ?? 0, root.range?.[1] ?? 0);
  return {
    entries: [],
    problems: [
      ...problems,
      {
        code: "frontmatter/not-a-map",
        message: `the front matter is ${what}, not lines of the form "key: value"`,
        span,
      },
    ],
  };
}

function tooDeepAt(span: Span): FrontMatter {
  const message = "lists inside lists go too deep here to be read safely";
  return { entries: [], problems: [{ code: "yaml/depth", message, span }] };
}

function moved(problem: Problem, by: number): Problem {
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...problem,
    span: shift(problem.span),
    ...(problem.fix && { fix: problem.fix.map((splice: Splice) => shift(splice)) }),
  };
}

function atMost(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const rest = problems.length - MOST_PROBLEMS;
  const last = problems[MOST_PROBLEMS - 1] as Problem;
  return [
    ...problems.slice(0, MOST_PROBLEMS - 1),
    { ...last, message: `${last.message}; and ${rest} more of the kind below` },
  ];
}

function yamlProblems(document: Document, place: Place, lineOf: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  for (const error of document.errors) problems.push(explainYamlError(error, place));
  if (problems.length > 0) return problems;
  visit(document, (_key, node) => {
    if (isMap(node)) problems.push(...repeatedKeys(node, place, lineOf));
    const found = refusedNode(node);
    if (found === undefined) return;
    const range = (isPair(node)
      ? (node.key as { range?: number[] }).range
      : (node as { range?: number[] | null }).range) ?? [0, 0];
    problems.push({ ...found, span: place(range[0] ?? 0, range[1] ?? 0) });
  });
  return problems;
}

// The parser's own check compares every key with every other; this one is linear and can name both lines.
function repeatedKeys(map: YAMLMap, place: Place, lineOf: (offset: number) => number): Problem[] {
  const first = new Map<unknown, number>();
  const problems: Problem[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const at = key.range?.[0] ?? 0;
    const earlier = first.get(key.value);
    if (earlier === undefined) first.set(key.value, at);
    else {
      const message = `the key "${String(key.value)}" stands on line ${lineOf(earlier)} and again on line ${lineOf(at)}; keep one of the two`;
      problems.push({ code: "yaml/duplicate-key", message, span: place(at, key.range?.[1] ?? at) });
    }
  }
  return problems;
}

function refusedNode(node: unknown): Omit<Problem, "span"> | undefined {
  if (isAlias(node))
    return { code: "yaml/alias", message: "an alias (*name) repeats another value; write the value out" };
  if (isPair(node)) {
    const merge = isScalar(node.key) && node.key.value === "<<";
    return merge
      ? { code: "yaml/merge-key", message: "a merge key (<<) copies other keys; write them out" }
      : undefined;
  }
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor !== undefined)
    return {
      code: "yaml/alias",
      message: `an anchor (&${node.anchor}) names a value to repeat; write the value out where it is needed`,
    };
  if (node.tag !== undefined)
    return {
      code: "yaml/tag",
      message: `a tag (${node.tag}) asks for another type; only plain text, numbers, lists and mappings are read`,
    };
  if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value))
    return { code: "schema/value", message: "this is not a number that can be counted with" };
  if (isScalar(node) && Number.isInteger(node.value) && !Number.isSafeInteger(node.value)) {
    return {
      code: "schema/value",
      message: "this number is too large to be kept exactly; put quotes around it if it is a name",
    };
  }
  return undefined;
}

function entriesOf(map: YAMLMap, place: Place): Entry[] {
  return map.items.map((pair: Pair) => {
    const key = isScalar(pair.key) ? pair.key : undefined;
    const range = key?.range ?? [0, 0, 0];
    const keySpan = place(range[0], range[1]);
    return { key: String(key?.value ?? ""), keySpan, value: readValue(pair.value, place, range[1]) };
  });
}

function readValue(node: unknown, place: Place, after: number): Value {
  const range = (node as { range?: readonly number[] | null } | null)?.range ?? [after, after];
  const span = place(range[0] ?? after, range[1] ?? after);
  if (isMap(node)) {
    const entries = entriesOf(node, place);
    const style = node.flow === true ? "flow" : "block";
    return { type: "map", entries, span: upToLast(span, style, entries.at(-1)?.value), style };
  }
  if (isCollection(node)) {
    const items = (node.items as unknown[]).map((item) => readValue(item, place, range[0] ?? after));
    const style = node.flow === true ? "flow" : "block";
    return { type: "list", items, span: upToLast(span, style, items.at(-1)), style };
  }
  const scalar = isScalar(node) ? node : undefined;
  const data = (scalar?.value ?? null) as string | number | boolean | null;
  return { type: "scalar", data, span, style: styleOf(scalar?.type) };
}

// A block ends with its last value: the parser's own end takes in the line ending, and comments below.
function upToLast(span: Span, style: "flow" | "block", last: Value | undefined): Span {
  return style === "block" && last !== undefined
    ? { start: span.start, end: Math.max(span.start, last.span.end) }
    : span;
}

function styleOf(type: string | undefined): "plain" | "quoted" | "block" {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return "block";
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? "quoted" : "plain";
}
