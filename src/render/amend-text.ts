import type { Outcome } from "../core/amend/outcome.ts";
import type { AmendResult } from "../core/amend/result.ts";
import type { Finding } from "../core/lint/finding.ts";
import { elsewhereLines } from "./elsewhere-lines.ts";
import { labelled } from "./labelled.ts";
import { nextLines } from "./next-lines.ts";
import { dryLines, reasonLines, recordedLines, sharingLine, wayBackLine } from "./receipt.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the change in words and the receipt: id, commit, how to take it back, and where it is so far. */
export function renderAmend(result: AmendResult, style: Style): string {
  const { plan } = result;
  if (plan === undefined) return `${style.line`${result.goal} says so already: nothing to change.`}\n`;
  const lines: Shown[] = [
    ...reasonLines(plan, plan.changes, style),
    ...plan.repair.weakens.slice(0, 1).flatMap(([, why]) => labelled("weaker, because: ", why, style)),
    style.line``,
    ...(result.commit === undefined
      ? [...dryLines(plan, style), ...copyLine(result.copy, style)]
      : receiptLines(plan, result, result.commit, style)),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function copyLine(copy: string | undefined, style: Style): Shown[] {
  return copy === undefined ? [] : [style.line`What you wrote is kept in ${copy}.`];
}

function receiptLines(
  plan: NonNullable<AmendResult["plan"]>,
  result: AmendResult,
  commit: string,
  style: Style,
): Shown[] {
  return [
    ...recordedLines(plan, commit, result, style),
    ...plan.files
      .filter(({ path }) => path.startsWith("voices/"))
      .map(({ path }) => style.line`It settles the gap of ${path}.`),
    ...(plan.repair.keepUntil === undefined
      ? []
      : [style.line`This is a patch until ${plan.repair.keepUntil}: mend it by then.`]),
    ...(plan.repair.checkOn === undefined
      ? []
      : [style.line`Look on ${plan.repair.checkOn} whether it held.`]),
    sharingLine(result.sharing, style),
    wayBackLine(plan, style),
    ...elsewhereLines(plan.elsewhere, style),
    ...result.next.flatMap((next) => nextLines(next, style)),
  ];
}

const THOUGHT = "a thought:";

/** Asks why where other words promise less than before and nobody said why; empty where nothing is to be asked. */
export function renderWeaker({ plan }: Pick<AmendResult, "plan">, style: Style): string {
  if (plan === undefined || plan.makesOwn === true || plan.repair.weakens.length > 0) return "";
  const { kind, replaces } = plan.repair;
  const less = plan.changes.filter(({ direction, part }) => direction === "weaker" && part !== "other");
  // What is retired or replaced says why it is gone.
  const isSaid = (clause: string): boolean => kind === "retire" || replaces.includes(clause);
  const names = less
    .flatMap(({ clause, op }) => (clause === undefined || (op === "removed" && isSaid(clause)) ? [] : clause))
    .join(", ");
  if (names === "") return "";
  return `${style.line`${style.yellow(THOUGHT)} ${names} promises less than before; --weakens "why" keeps the reason in the history`}\n`;
}

/** Renders what a friend would say of the new words. With a width, where somebody talks and types no rules, in lines of that many columns. */
export function renderRemarks(result: Pick<Outcome, "remarks">, style: Style, width?: number): string {
  const messageLines = ({ message }: Finding): readonly string[] =>
    width === undefined ? [message] : wrapWords(message, width - THOUGHT.length - 1);
  const lines = result.remarks.flatMap((finding) => [
    ...messageLines(finding).map((line, at) =>
      at > 0
        ? style.line`${" ".repeat(THOUGHT.length)} ${line}`
        : width === undefined
          ? style.line`${style.yellow(THOUGHT)} ${line} ${style.dim(`(${finding.rule})`)}`
          : style.line`${style.yellow(THOUGHT)} ${line}`,
    ),
    ...(finding.suggestion === undefined
      ? []
      : finding.suggestion
          .split("\n")
          .flatMap((line) =>
            width === undefined || /^score /.test(line) ? [line] : wrapWords(line, width - 10),
          )
          .map((line, at) => style.line`  ${style.green(at === 0 ? "reword:" : "       ")} ${line}`)),
  ]);
  return lines.length === 0 ? "" : `${lines.map(String).join("\n")}\n`;
}
