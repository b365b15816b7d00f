import { shellWords } from "../shell-words.ts";

/** Makes a line to paste that is meant for the folder of a score one for a folder above it; words that are no command stay. */
export function commandIn(folder: string, line: string): string {
  return folder === ""
    ? line
    : line.replace(/^(score|git) /, (_, program: string) => `${program} -C ${shellWords([folder])} `);
}
