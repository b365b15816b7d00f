import * as fc from "fast-check";
import { readText, type ScoreDocument } from "../../src/core/document/document.ts";
import { writeScalar } from "../../src/core/document/scalar.ts";
import { sectionNames } from "../../src/core/document/section-names.ts";
import { sourceOf } from "../../src/core/document/source-text.ts";

/** Words and signs that YAML, Markdown or a regular expression could take for something else. */
const TRAPS =
  "null true no ~ 100 1e3 2026-03-04 1:30 # - ? : * & ! | > % @ ` ' \" [ ] { } , << = \\ ... --- table#4 #4 a:b é 你好 \u{1F642} \u00A0 \u2028 \u0085 \uFEFF \u200b <!-- --> ** __ $& $1".split(
    " ",
  );

/** One line of anything a person could type or paste, lone surrogates and controls included; it may be empty. */
export const anyLine: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...TRAPS, "Ring", "back", "the guest"), { maxLength: 6 })
        .map((words) => words.join(" ")),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...TRAPS), { maxLength: 5 }).map((words) => words.join("")),
    },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
        .map((units) => String.fromCharCode(...units)),
    },
  )
  .map((text) => text.replace(/[\r\n]/g, " "));

/** A sentence of one line that has something in it and no space at its ends. */
export const sentence: fc.Arbitrary<string> = anyLine
  .map((text) => text.trim())
  .filter((text) => text !== "");

const plainSentence = fc
  .array(fc.constantFrom("Ring", "back", "within", "4 hours,", "show", "the old part", "é", "\u{1F642}"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(" "));

/** A clause as it stands in a generated file. */
export interface WrittenClause {
  readonly id: string;
  readonly text: string;
}

/** A goal file that reads without a problem, with what must be read from it. */
export interface WrittenGoal {
  readonly text: string;
  readonly always: readonly WrittenClause[];
  readonly never: readonly WrittenClause[];
  readonly form: "map" | "list" | "flow";
}

const quoteStyles = fc.constantFrom("written", "double", "single", "folded");

const clause = fc.record({ text: fc.oneof(plainSentence, sentence), style: quoteStyles, note: fc.boolean() });
const clauseList = fc.array(clause, { maxLength: 4 });

/** Goal files in the forms that people write: both list forms, notes, quotes, CRLF, a BOM, no final newline. */
export const goalFile: fc.Arbitrary<WrittenGoal> = fc
  .record({
    always: clauseList,
    never: clauseList,
    form: fc.constantFrom<WrittenGoal["form"]>("map", "list", "flow"),
    indent: fc.constantFrom("  ", "    "),
    outdentedList: fc.boolean(),
    crlf: fc.boolean(),
    bom: fc.boolean(),
    finalNewline: fc.boolean(),
    blankLines: fc.boolean(),
    extra: fc.boolean(),
    sections: fc.subarray(["What has to happen", "How it must feel", "Never", "What we believe"]),
    repairs: fc.boolean(),
  })
  .map((shape) => {
    const lists = (["always", "never"] as const).map((name) => listLines(name, shape[name], shape));
    const front = [
      "# kept by Dana",
      "goal: Have it fixed once",
      "owner:   Dana",
      "for: customer   # all of them",
      ...(shape.extra ? ["x-note: 'kept as it is'"] : []),
      ...lists.flat(),
      ...(shape.extra ? ["expects: [ valued,connected ]"] : []),
    ];
    const gap = shape.blankLines ? [""] : [];
    const body = shape.sections.flatMap((heading) => [
      ...gap,
      `## ${heading}`,
      ...gap,
      ...sectionLines(heading, gap),
    ]);
    const tail = shape.repairs ? ["", "## Repairs", "", "[All repairs](../repairs/have-it-fixed-once/)"] : [];
    const lines = ["---", ...front, "---", "", "# Have it fixed once", ...body, ...tail];
    const eol = shape.crlf ? "\r\n" : "\n";
    const text = `${shape.bom ? "\uFEFF" : ""}${lines.join(eol)}${shape.finalNewline ? eol : ""}`;
    const named = (prefix: string, list: readonly { text: string }[]): WrittenClause[] =>
      list.map((member, at) => ({ id: `${prefix}-${at + 1}`, text: member.text }));
    return { text, always: named("a", shape.always), never: named("n", shape.never), form: shape.form };
  });

/** Reads a text as the goal file that it is. */
export function readGoalText(text: string): ScoreDocument {
  return readText("goals/have-it-fixed-once.md", "goal", sourceOf(text), sectionNames());
}

interface ListShape {
  readonly form: WrittenGoal["form"];
  readonly indent: string;
  readonly outdentedList: boolean;
}

function listLines(
  name: "always" | "never",
  list: readonly { text: string; style: string; note: boolean }[],
  shape: ListShape,
): string[] {
  if (list.length === 0) return [];
  if (shape.form === "flow")
    return [`${name}: [${list.map((member) => writeQuoted(member.text)).join(", ")}]`];
  const indent = shape.form === "list" && shape.outdentedList ? "" : shape.indent;
  const lines = list.flatMap(({ text, style, note }, at) => {
    const lead = shape.form === "map" ? `${name[0]}-${at + 1}: ` : "- ";
    const written = inStyle(text, style, `${shape.indent}    `);
    return [
      ...(note ? [`${indent}# since May: ${at}`] : []),
      `${indent}${lead}${written}`.split("\n"),
    ].flat();
  });
  return [`${name}:`, ...lines];
}

function writeQuoted(text: string): string {
  return writeScalar(`:${text}`).replace('":', '"');
}

function inStyle(text: string, style: string, indent: string): string {
  const printable = !/[^\x20-\x7e]/.test(text);
  if (style === "single" && printable) return `'${text.replaceAll("'", "''")}'`;
  if (style === "double") return `${writeQuoted(text)} # a note`;
  if (style === "folded" && printable) return `>-\n${indent}${text}`;
  return writeScalar(text);
}

function sectionLines(heading: string, gap: readonly string[]): string[] {
  if (heading === "Never")
    return ["- **n-1** \u2014 it is tempting.", ...gap, "- **n-2** \u2014 we book it as ours."];
  if (heading === "What has to happen") return ["Somebody comes back.", "", "1. One", "2. Two"];
  return ["Reassured, not abandoned.", "<!-- keep -->"];
}
