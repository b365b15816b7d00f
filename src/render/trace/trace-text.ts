import { shellWords } from "../../core/shell-words.ts";
import type { TraceResult } from "../../core/trace/trace.ts";
import { countOf } from "../count.ts";
import { refusedLines } from "../refused-lines.ts";
import type { Shown, Style } from "../style.ts";
import { wrapShown, wrapWords } from "../wrap.ts";
import { type TraceShape, traceTrees } from "./trace-tree.ts";
import { treeLines } from "./tree-lines.ts";

/** Renders a trace as trees, with what hangs in the air below them and the line that begins to mend each. */
export function renderTrace(trace: TraceResult, shape: TraceShape, style: Style): string {
  const title = trace.promise === undefined ? trace.name : `${trace.name}: ${trace.promise}`;
  const trees = traceTrees(trace, shape).flatMap((root) => [style.line``, ...treeLines(root, style)]);
  const lines = [
    ...wrapWords(title, style.columns).map((line) => style.line`${style.bold(line)}`),
    ...(trace.promise === undefined ? promiseMissing(style) : []),
    ...trees,
    style.line``,
    ...(trace.about === undefined ? closing(trace, style) : [style.line`${style.dim(countsOf(trace))}`]),
    ...refusedLines(trace.refused, style),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function promiseMissing(style: Style): Shown[] {
  return [
    style.line`  promise.md says no promise yet: ${style.command('score amend promise --edit --because "why"')}`,
  ];
}

function countsOf({ parts, goals, complaints, repairs }: TraceResult): string {
  const kept = goals.filter(({ id, isKept }) => isKept && id !== "promise");
  const lines = goals.flatMap(({ clauses }) => clauses.filter(({ list }) => list !== "gone"));
  return [
    countOf(parts.length, "part"),
    countOf(kept.length, "goal"),
    countOf(lines.length, "line"),
    countOf(complaints.length, "complaint"),
    `${countOf(repairs.length, "repair")} after them`,
  ].join(", ");
}

function closing(trace: TraceResult, style: Style): Shown[] {
  const { air, goals } = trace;
  const counts = style.line`${style.dim(countsOf(trace))}`;
  if (goals.every(({ id }) => id === "promise"))
    return [
      counts,
      style.line`Begin with what a customer wants to achieve:`,
      lineOf('score goal add "in the customer\'s words"', style),
    ];
  const [part = ""] = air.parts;
  const [goal = ""] = air.goals;
  const [first = ""] = air.homeless;
  const [unwritten = ""] = air.unwritten;
  const about = trace.complaints.find(({ id }) => id === unwritten)?.goal;
  const loose: readonly (readonly [ids: readonly string[], what: string, command: string])[] = [
    [
      air.parts,
      "parts that no goal keeps",
      shellWords(["score", "goal", "add", "in the customer's words", "--serves", part]),
    ],
    [air.unknownParts, "parts that only a goal knows", "score lint --rule promise/unknown-part"],
    [
      air.goals,
      "goals that keep no part",
      shellWords(["score", "amend", goal, "--edit", "--because", "why"]),
    ],
    [
      air.unwritten,
      "complaints about what no line says",
      shellWords(["score", "amend", ...(about === undefined ? [] : [about]), "--complaint", unwritten]),
    ],
    [air.homeless, "complaints without a goal", shellWords(["score", "complaint", "show", first])],
  ];
  const found = loose.filter(([ids]) => ids.length > 0);
  if (found.length === 0) return [counts, style.line`Nothing hangs in the air.`];
  return [
    counts,
    style.line`${style.bold("In the air")}`,
    ...found.flatMap(([ids, what, command]) => [
      ...wrapShown(style.line`  ${what}: ${named(ids)}`, style),
      lineOf(command, style),
    ]),
  ];
}

/** How many ids are named of those in the air. */
const MOST_NAMED = 3;

function named(ids: readonly string[]): string {
  const rest = ids.length - MOST_NAMED;
  return `${ids.slice(0, MOST_NAMED).join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`;
}

function lineOf(command: string, style: Style): Shown {
  return style.line`      ${style.command(command)}`;
}
