import { shellWords } from "../core/shell-words.ts";
import type { Unreadable } from "../core/status/unreadable.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the files that can't be read, each with what is wrong and the line that tells more. */
export function refusedLines(refused: readonly Unreadable[], style: Style): Shown[] {
  return refused.flatMap(({ file, message }) => [
    ...wrapWords(`can't be read, and so not counted: ${file}: ${message}`, style.columns).map(
      (line) => style.line`${style.yellow(line)}`,
    ),
    style.line`  ${style.command(`score lint ${shellWords([file])}`)}`,
  ]);
}
