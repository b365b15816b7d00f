import type { AmendResult } from "../core/amend/result.ts";
import { changeLines } from "./change-lines.ts";
import { labelled } from "./labelled.ts";
import type { Shown, Style } from "./style.ts";

/** Renders a change that was not recorded yet for the person who is asked about it: in words, without the commit. */
export function renderAmendPreview({ plan }: Pick<AmendResult, "plan">, title: string, style: Style): string {
  if (plan === undefined) return "";
  const { because, weakens, keepUntil, checkOn, by, complaints } = plan.repair;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["because: ", because],
    ["weaker, because: ", weakens[0]?.[1]],
    ["after: ", complaints.length === 0 ? undefined : complaints.join(", ")],
    ["a patch until: ", keepUntil],
    ["to look at on: ", checkOn],
    ["decided by: ", by],
  ];
  const lines: Shown[] = [
    style.line`This is what changes in “${style.bold(title)}”:`,
    ...changeLines(plan.changes, style, "  ", { added: ", added to what stands there:" }),
    ...facts.flatMap(([label, text]) => (text === undefined ? [] : labelled(label, text, style))),
  ];
  return `${lines.map(String).join("\n")}\n`;
}
