import { shellWords } from "../shell-words.ts";
import type { SettingsFile } from "./facts.ts";
import type { FixLine } from "./finding.ts";
import { linesOf } from "./lines-of.ts";

/** The folders of a score, whose bytes are better left to those who write them. */
const FOLDERS = ["goals", "repairs", "complaints", "voices", "rehearsals", "decisions"];

/** Returns the line that adds a score's files to a file of paths to ignore. */
export function ignoreLine(file: string, prefix: string): FixLine {
  const paths = prefix === "" ? [...FOLDERS.map((folder) => `${folder}/`), "promise.md"] : [prefix];
  return (fromHere) => `printf '%s\\n' ${paths.map(quoted).join(" ")} >> ${shellWords([fromHere(file)])}`;
}

/** Returns a regular expression, for settings that take one, which matches exactly a score's files. */
export function excludeExpression(prefix: string): string {
  const folder = prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return prefix === "" ? `^(${FOLDERS.join("|")})/|^promise\\.md$` : `^${folder}`;
}

/** Returns the globs that name a score's Markdown. */
export function scoreGlob(prefix: string): string {
  return prefix === "" ? `{${FOLDERS.join(",")}}/**` : `${prefix}**`;
}

/** Tells whether a file of paths to ignore, as Git writes them, leaves goals and repairs alone. */
export function ignoresScore(files: readonly SettingsFile[], name: string, prefix: string): boolean {
  const lines = files
    .filter(({ path }) => path === name || path === `${prefix}${name}`)
    .flatMap(({ text }) => linesOf(text))
    .map(({ words }) =>
      words
        .trim()
        .replace(/^(?:\*\*)?\//, "")
        .replace(/\/?(?:\*\*)?(?:\/?\*(?:\.md)?)?$/, ""),
    );
  const whole = lines.some((line) => line === "" || `${line}/` === prefix);
  return (
    whole || ["goals", "repairs"].every((folder) => lines.includes(folder) || lines.includes(prefix + folder))
  );
}

/** Tells whether settings with an `exclude` of their own name goals and repairs, or the folder of the score. */
export function excludesScore(text: string, prefix: string): boolean {
  if (!/exclude|ignore|!\(/.test(text)) return false;
  return (/\bgoals\b/.test(text) && /\brepairs\b/.test(text)) || (prefix !== "" && text.includes(prefix));
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
