import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import type { Sharing } from "../core/amend/sharing.ts";
import type { RecordedNotes } from "../core/recorded-notes.ts";
import { changeLines } from "./change-lines.ts";
import { labelled } from "./labelled.ts";
import { noteLines } from "./note-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown } from "./wrap.ts";

/** Renders the first lines of everything that is an amendment: what changes in words, and why. */
export function reasonLines(plan: AmendmentPlan, changes: AmendmentPlan["changes"], style: Style): Shown[] {
  return [
    style.line`${style.bold(plan.repair.goal)} ${style.dim(`(${kindInWords(plan.repair)})`)}`,
    ...changeLines(changes, style),
    ...labelled("because: ", plan.repair.because, style),
  ];
}

/** Names the kind of an amendment as a reader takes it: whoever takes their own words back has weakened no promise to anybody. */
export function kindInWords({
  kind,
  takesBack,
}: {
  readonly kind: string;
  readonly takesBack: string | undefined;
}): string {
  return takesBack === undefined || kind !== "weaken" ? kind : "taking back";
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
export function recordedLines(
  plan: AmendmentPlan,
  commit: string,
  outcome: RecordedNotes,
  style: Style,
): Shown[] {
  return [
    ...wrapShown(
      style.line`Recorded as ${style.bold(plan.repair.id)} in commit ${commit.slice(0, 10)}.`,
      style,
    ),
    ...noteLines(outcome, style),
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
