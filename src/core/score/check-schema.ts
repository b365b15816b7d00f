import type * as z from "zod/mini";
import { hintOf } from "../did-you-mean.ts";
import type { ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { quoted } from "../document/scalar.ts";
import { SLOTS } from "../document/slots.ts";
import type { Span } from "../document/source-text.ts";
import { type Entry, isEmpty, recordOf, type Value } from "../document/value.ts";
import { SCHEMAS } from "./schemas/index.ts";
import type { CheckParams } from "./schemas/parts.ts";

type Path = readonly PropertyKey[];

// The shape of zod's issues that is relied on here; the library's own union is wider.
interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly params?: Partial<CheckParams>;
}

/** Checks the keys of a document against the schema of its kind; each problem stands at its own key or value. */
export function checkSchema(document: ScoreDocument): readonly Problem[] {
  if (!document.readable) return [];
  const judged = document.entries.filter((entry) => !entry.key.startsWith("x-"));
  return checkValue(SCHEMAS[document.kind], recordOf(judged), document, []);
}

/** Checks what stands at a path of a document against a schema of its own, such as the options of a rule. */
export function checkValue(
  schema: z.ZodMiniType,
  value: unknown,
  document: ScoreDocument,
  at: Path,
): readonly Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const known = Object.keys((schema as { def?: { shape?: object } }).def?.shape ?? {});
  const issues = result.error.issues as unknown as readonly Issue[];
  return issues.map(deepest).flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return (issue.keys ?? []).map((key) =>
        unknownKey(key, path, issue.path.length === 0 ? known : [], document),
      );
    return problemsOf({ ...issue, path }, document);
  });
}

// Of a union's branches the one that got furthest is what the writer had in mind.
function deepest(issue: Issue): Issue {
  if (issue.code !== "invalid_union" || issue.errors === undefined) return issue;
  const inner = issue.errors
    .flat()
    .map((nested) => deepest({ ...nested, path: [...issue.path, ...nested.path] }));
  const best = inner.reduce<Issue | undefined>(
    (a, b) => (a === undefined || b.path.length > a.path.length ? b : a),
    undefined,
  );
  if (best === undefined || best.path.length > issue.path.length) return best ?? issue;
  const expected = [...new Set(inner.map(expectation))].join(", or ");
  const mend = inner.map(({ params }) => params?.mend).find((found) => found !== undefined);
  const params = { rule: "schema/value", expected, ...(mend !== undefined && { mend }) } as const;
  return { code: "custom", path: issue.path, params };
}

function problemsOf(issue: Issue, document: ScoreDocument): Problem[] {
  const found = find(document.entries, issue.path);
  const name = issue.path.map(String).join(".");
  if (found === undefined) {
    const span = find(document.entries, issue.path.slice(0, -1))?.keySpan ?? { start: 0, end: 3 };
    return [
      {
        code: "schema/required",
        message: `"${name}" is missing; it holds ${expectation(issue)}`,
        span,
        suggestion: `${String(issue.path.at(-1))}: …`,
      },
    ];
  }
  const unmeant = sentenceTurned(issue, found, document);
  if (unmeant !== undefined) return [unmeant];
  const span = found.value.span.end > found.value.span.start ? found.value.span : found.keySpan;
  const written =
    document.source.text.slice(found.value.span.start, found.value.span.end).split("\n")[0]?.trim() ?? "";
  const mended = mendedValue(issue, found);
  if (mended !== undefined)
    return [{ ...mended, message: `"${name}" is ${written.slice(0, 80)}; ${mended.message}`, span }];
  const rule = issue.params?.rule ?? (issue.code === "invalid_type" ? "schema/type" : "schema/value");
  const is = written === "" ? "is empty" : `is ${written.slice(0, 80)}`;
  const meant = hintOf(written, (issue.params?.words ?? issue.values ?? []).map(String));
  return [
    {
      code: rule,
      message: `"${name}" ${is}; expected ${expectation(issue)}${meant}`,
      span,
      ...suggestionFor(issue, found, document),
    },
  ];
}

function unknownKey(key: string, path: Path, known: readonly string[], document: ScoreDocument): Problem {
  const inside = path.length === 0 ? document.entries : entriesOf(find(document.entries, path)?.value);
  const entry = inside.find((candidate) => candidate.key === key);
  const shown = key.replace(/[^\x20-\x7e]/gu, (unit) =>
    /[\p{L}\p{N}]/u.test(unit) ? unit : `\\u{${unit.codePointAt(0)?.toString(16)}}`,
  );
  const own = path.length === 0 ? ', and a key of your own begins with "x-"' : "";
  return {
    code: "schema/unknown-key",
    message: `"${shown}" is not a key that is known here${hintOf(key, known) || own}`,
    span: entry?.keySpan ?? { start: 0, end: 3 },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  array: "a list, such as [one, two]",
  object: "keys with values",
  record: "lines of the form `id: sentence`",
  boolean: "true or false",
  tuple: "a severity and its options",
};

function expectation(issue: Issue): string {
  if (issue.params?.expected !== undefined) return issue.params.expected;
  if (issue.values !== undefined)
    return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(", ")}`;
  return KINDS[issue.expected ?? ""] ?? "something else";
}

/** A sentence that YAML read as a number, a list or a mapping, in a place that the line-by-line look does not reach. */
function sentenceTurned(issue: Issue, found: Found, document: ScoreDocument): Problem | undefined {
  const { sentences, collections } = SLOTS[document.kind];
  const top = String(issue.path[0]);
  const isSentence =
    (issue.path.length === 1 && sentences.has(top)) || (issue.path.length === 2 && collections.has(top));
  if (!isSentence || issue.code !== "invalid_type" || isEmpty(found.value)) return undefined;
  const typed = document.source.text.slice(found.value.span.start, found.value.span.end).trim();
  if (typed.includes("\n")) return undefined;
  const fix = {
    start: found.value.span.start,
    end: found.value.span.start + typed.length,
    text: quoted(typed),
  };
  return {
    code: "frontmatter/needs-quotes",
    message: `this sentence needs quotes around it: ${typed}`,
    span: found.value.span,
    suggestion: fix.text,
    fix: [fix],
  };
}

/** What is meant without a doubt, and only written in another form. */
function mendedValue(issue: Issue, { value }: Found): Omit<Problem, "span"> | undefined {
  const meant =
    value.type === "scalar" && typeof value.data === "string" ? issue.params?.mend?.(value.data) : undefined;
  if (meant === undefined) return undefined;
  const { start, end } = value.span;
  return {
    code: "schema/date",
    message: `a day and its time are joined by a T: ${meant}`,
    suggestion: `${String(issue.path.at(-1))}: ${meant}`,
    fix: [{ start, end, text: meant }],
  };
}

function suggestionFor(issue: Issue, found: Found, document: ScoreDocument): { suggestion?: string } {
  if (isEmpty(found.value) && isOptional(issue.path, document)) return { suggestion: "take the line out" };
  const listOfSentences =
    issue.path.length === 1 && SLOTS[document.kind].collections.has(String(issue.path[0]));
  if (!listOfSentences || found.value.type !== "scalar" || typeof found.value.data !== "string") return {};
  return { suggestion: `- ${found.value.data}` };
}

function isOptional([key, ...rest]: Path, document: ScoreDocument): boolean {
  const { shape } = SCHEMAS[document.kind] as unknown as {
    readonly shape: Readonly<Record<string, { safeParse(value: undefined): { readonly success: boolean } }>>;
  };
  return rest.length === 0 && shape[String(key)]?.safeParse(undefined).success === true;
}

interface Found {
  readonly keySpan: Span;
  readonly value: Value;
}

function find(entries: readonly Entry[], path: Path): Found | undefined {
  let here: Found | undefined;
  let inside: readonly Entry[] = entries;
  let items: readonly Value[] = [];
  for (const step of path) {
    const entry =
      typeof step === "number" ? itemAt(items, step) : inside.findLast((candidate) => candidate.key === step);
    if (entry === undefined) return undefined;
    here = entry;
    inside = entriesOf(entry.value);
    items = entry.value.type === "list" ? entry.value.items : [];
  }
  return here;
}

function itemAt(items: readonly Value[], index: number): Found | undefined {
  const value = items[index];
  return value === undefined ? undefined : { keySpan: value.span, value };
}

function entriesOf(value: Value | undefined): readonly Entry[] {
  return value?.type === "map" ? value.entries : [];
}
