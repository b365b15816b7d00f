import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import type { AmendResult } from "../core/amend/result.ts";
import { changeLines } from "./change-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the change in words and the receipt: id, commit, how to take it back, and where it is so far. */
export function renderAmend(result: AmendResult, style: Style): string {
  const { plan } = result;
  if (plan === undefined) return `${style.line`${result.goal} says so already: nothing to change.`}\n`;
  const lines: Shown[] = [
    style.line`${style.bold(plan.repair.goal)} ${style.dim(`(${plan.repair.kind})`)}`,
    ...changeLines(plan.changes, style),
    ...labelled("because: ", plan.repair.because, style),
    ...plan.repair.weakens.slice(0, 1).flatMap(([, why]) => labelled("weaker, because: ", why, style)),
    style.line``,
    ...(result.commit === undefined
      ? dryLines(plan, result.copy, style)
      : receiptLines(plan, result, result.commit, style)),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function labelled(label: string, text: string, style: Style): Shown[] {
  return wrapWords(text, style.columns - 2 - label.length).map(
    (line, at) => style.line`  ${style.dim(at === 0 ? label : " ".repeat(label.length))}${line}`,
  );
}

function dryLines(plan: AmendmentPlan, copy: string | undefined, style: Style): Shown[] {
  return [
    style.line`Nothing was written (--dry-run). The commit would be:`,
    ...plan.message
      .trimEnd()
      .split("\n")
      .map((line) => style.line`  ${style.dim("|")} ${line}`),
    style.line`of ${plan.files.map((file) => file.path).join(", ")}`,
    ...(copy === undefined ? [] : [style.line`What you wrote is kept in ${copy}.`]),
  ];
}

function receiptLines(plan: AmendmentPlan, result: AmendResult, commit: string, style: Style): Shown[] {
  const short = commit.slice(0, 10);
  return [
    style.line`Recorded as ${style.bold(plan.repair.id)} in commit ${short}.`,
    ...result.reformatted.map(
      (path) => style.line`A hook reformatted ${path} on the way; the words are the ones above.`,
    ),
    ...(plan.repair.keepUntil === undefined
      ? []
      : [style.line`This is a patch until ${plan.repair.keepUntil}: mend it by then.`]),
    ...(plan.repair.checkOn === undefined
      ? []
      : [style.line`Look on ${plan.repair.checkOn} whether it held.`]),
    style.line`It is only on this computer so far${result.hasRemote ? "; share it with: git push" : "."}`,
    style.line`Take it back with: git revert --no-edit ${short}`,
    ...plan.elsewhere.map(
      (goal) => style.line`Still to look at after the same complaint: score amend ${goal}`,
    ),
  ];
}

/** Renders what a friend would say of the new words. */
export function renderRemarks(result: AmendResult, style: Style): string {
  const lines = result.remarks.flatMap((finding) => [
    style.line`${style.yellow("a thought:")} ${finding.message} ${style.dim(`(${finding.rule})`)}`,
    ...(finding.suggestion === undefined
      ? []
      : finding.suggestion
          .split("\n")
          .map((line, at) => style.line`  ${style.green(at === 0 ? "reword:" : "       ")} ${line}`)),
  ]);
  return lines.length === 0 ? "" : `${lines.map(String).join("\n")}\n`;
}
