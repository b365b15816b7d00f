import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders a sentence behind its label, wrapped below its own beginning; nothing where there is none. */
export function labelled(label: string, text: string | undefined, style: Style): Shown[] {
  if (text === undefined || text === "") return [];
  const hang = " ".repeat(label.length);
  return wrapWords(text, style.columns - 2 - label.length).map(
    (line, at) => style.line`  ${style.dim(at === 0 ? label : hang)}${line}`,
  );
}
