import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import type { Outcome } from "../core/amend/outcome.ts";
import type { Sharing } from "../core/amend/sharing.ts";
import { changeLines } from "./change-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the first lines of everything that is an amendment: what changes in words, and why. */
export function reasonLines(plan: AmendmentPlan, changes: AmendmentPlan["changes"], style: Style): Shown[] {
  return [
    style.line`${style.bold(plan.repair.goal)} ${style.dim(`(${plan.repair.kind})`)}`,
    ...changeLines(changes, style),
    ...labelled("because: ", plan.repair.because, style),
  ];
}

/** Renders a sentence behind its label, wrapped. */
export function labelled(label: string, text: string, style: Style): Shown[] {
  return wrapWords(text, style.columns - 2 - label.length).map(
    (line, at) => style.line`  ${style.dim(at === 0 ? label : " ".repeat(label.length))}${line}`,
  );
}

/** Renders what a dry run would have committed. */
export function dryLines(plan: AmendmentPlan, style: Style): Shown[] {
  return [
    style.line`Nothing was written (--dry-run). The commit would be:`,
    ...plan.message
      .trimEnd()
      .split("\n")
      .map((line) => style.line`  ${style.dim("|")} ${line}`),
    style.line`of ${plan.files.map((file) => file.path).join(", ")}`,
  ];
}

/** Renders that an amendment was recorded, as what and in which commit. */
export function recordedLines(plan: AmendmentPlan, commit: string, outcome: Outcome, style: Style): Shown[] {
  return [
    style.line`Recorded as ${style.bold(plan.repair.id)} in commit ${commit.slice(0, 10)}.`,
    ...outcome.reformatted.map(
      (path) => style.line`A hook reformatted ${path} on the way; the words are the ones above.`,
    ),
    ...outcome.asides.map(
      ({ path, copy }) => style.line`What was written to ${path} meanwhile is kept in ${copy}.`,
    ),
    ...(outcome.indexBehind.length === 0
      ? []
      : [
          style.line`Git's index was held by another program; when it has ended: git reset -q -- ${outcome.indexBehind.join(" ")}`,
        ]),
  ];
}

/** Renders whether an amendment is on this computer only, and the line that shares it. */
export function sharingLine({ pushed, push }: Sharing, style: Style): Shown {
  if (pushed) return style.line`It is where this branch is shared already.`;
  if (push === undefined)
    return style.line`It is only on this computer so far: no other place to keep it is set up.`;
  return style.line`It is only on this computer so far; share it with: ${push}`;
}

/** Renders the line that takes an amendment back. */
export function wayBackLine(plan: AmendmentPlan, style: Style): Shown {
  return style.line`Take it back with: ${style.command(`score revert ${plan.repair.id} --because "…"`)}`;
}
