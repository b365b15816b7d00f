import type { RevertResult } from "../core/amend/revert/result.ts";
import { elsewhereLines } from "./elsewhere-lines.ts";
import { nextLines } from "./next-lines.ts";
import { dryLines, reasonLines, recordedLines, sharingLine, wayBackLine } from "./receipt.ts";
import type { Shown, Style } from "./style.ts";

/** Renders what was taken back, in words, with the receipt. */
export function renderRevert(result: RevertResult, style: Style): string {
  const { plan, takesBack, already } = result;
  if (already !== undefined) return `${alreadyLine(takesBack, already, style)}\n`;
  if (plan === undefined)
    return `${style.line`Nothing of ${takesBack} is left in ${result.goal}: nothing to take back.`}\n`;
  const lines: Shown[] = [
    ...reasonLines(plan, plan.changes, style),
    style.line`  ${style.dim("takes back:")} ${takesBack}`,
    style.line``,
    ...(result.commit === undefined
      ? dryLines(plan, style)
      : recordedLines(plan, result.commit, result, style)),
    ...(result.commit === undefined ? [] : [sharingLine(result.sharing, style), wayBackLine(plan, style)]),
    ...elsewhereLines(plan.elsewhere, style),
    ...result.unrepaired.flatMap((complaint) => [
      style.line`No repair stands after this complaint now: ${complaint}`,
      ...result.next.filter((next) => next.complaint === complaint).flatMap((next) => nextLines(next, style)),
    ]),
    ...result.next
      .filter(({ complaint }) => !result.unrepaired.includes(complaint))
      .flatMap((next) => nextLines(next, style)),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function alreadyLine(takesBack: string, already: NonNullable<RevertResult["already"]>, style: Style): Shown {
  const by = already.id === undefined ? "" : `, by ${already.id}`;
  const on = already.day === undefined ? "" : ` on ${already.day}`;
  return style.line`${takesBack} was taken back already${by}${on}: nothing was written.`;
}
