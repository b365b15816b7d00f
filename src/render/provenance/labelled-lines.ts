import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";

/** As wide as the longest label, `came back`, and a blank. */
const WIDTH = 10;

/** Renders words behind a label, aligned with those above and below. */
export function labelledLines(label: string, words: string | undefined, style: Style): Shown[] {
  if (words === undefined || words === "") return [];
  return wrapWords(words, style.columns - WIDTH - 2).map(
    (line, at) => style.line`  ${style.dim((at === 0 ? label : "").padEnd(WIDTH))}${line}`,
  );
}
