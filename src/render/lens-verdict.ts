import { type LensResult, openQuestions, type Verdict } from "../core/lens/result.ts";
import { countOf } from "./count.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what the answers come to, with each clause that is broken quoted; without a verdict, what is missing for one. */
export function lensVerdictLines(result: LensResult, style: Style): Shown[] {
  const { questions, verdict } = result;
  const broken = questions.filter(({ answer }) => answer === "breaks");
  return [
    ...(verdict === undefined ? openLines(result, style) : verdictLines(verdict, result, style)),
    ...broken.flatMap(({ reference, list, text, why }) => [
      ...wrapped(`${list}: ${text}`, "  ", style),
      ...wrapped(`${reference}: ${why ?? ""}`, "    ", style),
    ]),
    ...(verdict === "back-to-the-drawing-board" ? leftOpenLines(result, style) : []),
  ];
}

function verdictLines(verdict: Verdict, { by }: LensResult, style: Style): Shown[] {
  if (verdict === "proceed")
    return [
      style.line`${style.green("Proceed:")} nothing that it touches is broken${by === undefined ? "" : `, says ${by}`}.`,
    ];
  if (verdict === "rethink") return [style.line`${style.yellow("Rethink.")} It breaks what is always done:`];
  return [style.line`${style.red("Back to the drawing board.")} It breaks what is not up for negotiation:`];
}

function leftOpenLines(result: LensResult, style: Style): Shown[] {
  const open = openQuestions(result).length;
  return open === 0 ? [] : [style.line`${countOf(open, "question is", "questions are")} open besides.`];
}

function openLines(result: LensResult, style: Style): Shown[] {
  return wrapWords(whatIsOpen(result), style.columns).map((line) => style.line`${line}`);
}

function whatIsOpen(result: LensResult): string {
  const { held, stale, questions, isPartial } = result;
  const open = openQuestions(result).length;
  if (held.length === 0)
    return "There is nothing to hold it against yet: no goal says what is always or never done.";
  if (stale !== undefined)
    return `No verdict: ${stale.file} answers an earlier text (of ${stale.of}; this one is ${result.proposal.fingerprint}), so none of its answers counts. Ask anew:`;
  if (open > 0) return `No verdict yet: ${countOf(open, "question is", "questions are")} open.`;
  if (questions.length === 0 && !isPartial)
    return "That is no approval: words can differ where the matter is the same. Look through all of them.";
  return "No verdict: a file that says what is always and never done can't be read.";
}

function wrapped(words: string, indent: string, style: Style): Shown[] {
  return wrapWords(words, style.columns - indent.length).map((line) => style.line`${indent}${line}`);
}
