import type { Elsewhere } from "../core/amend/elsewhere.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Shown, Style } from "./style.ts";

/** Renders the goals that are still to be looked at after the same complaint, each as the line that begins with it. */
export function elsewhereLines(elsewhere: readonly Elsewhere[], style: Style): Shown[] {
  if (elsewhere.length === 0) return [];
  const lines = elsewhere.map(({ goal, complaints }) =>
    shellWords(["amend", goal, ...complaints.flatMap((id) => ["--complaint", id])]),
  );
  return [
    style.line`Still to look at after the same complaint:`,
    ...lines.map((line) => style.line`  ${style.command(`score ${line}`)}`),
  ];
}
