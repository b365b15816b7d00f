import { shellWords } from "../shell-words.ts";
import type { FixLine } from "./finding.ts";

/** Returns the line that opens a file in somebody's editor, with what is to be done there behind it. */
export function editLine(path: string, what: string, line?: number): FixLine {
  const where = line === undefined ? "" : `line ${line}: `;
  return (fromHere) => `\${EDITOR:-vi} ${shellWords([fromHere(path)])}   # ${where}${what}`;
}
