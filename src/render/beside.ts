import { displayWidth } from "../core/display-width.ts";
import { withoutColours } from "./colours.ts";
import type { Shown, Style } from "./style.ts";

/** What stands between two columns. */
const GAP = 3;

/** Returns how wide each of two columns is that stand beside each other. */
export function columnWidth({ columns }: Pick<Style, "columns">, indent: number): number {
  return Math.floor((columns - indent - GAP) / 2);
}

/** Sets lines beside each other: the left ones filled up, with a rule between. What is wider than its column runs over. */
export function beside(
  left: readonly Shown[],
  right: readonly Shown[],
  indent: number,
  style: Style,
): Shown[] {
  const width = columnWidth(style, indent);
  const rows = Math.max(left.length, right.length);
  const lead = " ".repeat(indent);
  return Array.from({ length: rows }, (_, row) => {
    const first = left[row] ?? style.line``;
    const pad = " ".repeat(Math.max(width - displayWidth(withoutColours(first.toString())), 0));
    const other = right[row];
    return other === undefined
      ? style.line`${lead}${first}${pad} ${style.dim("|")}`
      : style.line`${lead}${first}${pad} ${style.dim("|")} ${other}`;
  });
}
