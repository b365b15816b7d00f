import type { GoalProvenance } from "../../core/history/provenance/result.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";

/** Renders why the origin of some lines is not known, with the way to know it. */
export function unknownLines(
  { lines, shallow }: Pick<GoalProvenance, "lines" | "shallow">,
  style: Style,
): Shown[] {
  const lost = lines.filter(({ brokenOff }) => brokenOff !== undefined);
  if (lost.length === 0) return [];
  const isCut = shallow && lost.some(({ brokenOff }) => brokenOff === "shallow");
  const why = isCut
    ? "this clone holds only a part of the history"
    : "an earlier version of it can't be read, or is not in this history";
  const what = lost.length === lines.length ? "this" : "some of this";
  const words = `Where ${what} comes from can't be told here: ${why}.`;
  return [
    ...wrapWords(words, style.columns).map((line) => style.line`${style.yellow(line)}`),
    ...(isCut ? [style.line`The rest: git fetch --unshallow`] : []),
  ];
}
