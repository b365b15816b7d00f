import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";

/** What stands before the first line of a paragraph, and before the others. */
export interface Margin {
  readonly lead: string;
  readonly hang?: string;
}

/** Renders words as a paragraph between its margins, on paper as on a terminal: at most 80 columns. */
export function paragraph(words: string, { lead, hang = lead }: Margin, style: Style): Shown[] {
  const width = Math.min(style.columns, 80) - hang.length;
  return wrapWords(words, width).map((line, at) => style.line`${at === 0 ? lead : hang}${line}`);
}
