import { displayWidth, fittingLength } from "../core/display-width.ts";
import { withoutColours } from "./colours.ts";
import type { Shown, Style } from "./style.ts";

/**
 * Breaks a text into lines of at most `width` columns at spaces. A longer word keeps a line of its own, unless it has
 * characters of two columns: their scripts know no spaces, and break anywhere.
 */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((piece) => piece !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const [last = "", ...full] = pieces(word, width).reverse();
    lines.push(...full.reverse());
    line = last;
  }
  return line === "" ? lines : [...lines, line];
}

/** Breaks a line that is to be shown, where it has no room: set in by two columns then, and without bold words. */
export function wrapShown(shown: Shown, style: Style): readonly Shown[] {
  const text = withoutColours(shown.toString());
  if (displayWidth(text) <= style.columns) return [shown];
  return wrapWords(text, style.columns - 2).map((line, at) => style.line`${at === 0 ? "" : "  "}${line}`);
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) === [...word].length) return [word];
  const cut: string[] = [];
  for (let at = 0; at < word.length; ) {
    const length = Math.max(fittingLength(word.slice(at, at + 4 * width), width), 2);
    cut.push(word.slice(at, at + length));
    at += length;
  }
  return cut;
}
