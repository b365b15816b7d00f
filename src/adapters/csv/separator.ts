import { ScoreError } from "../../core/errors.ts";

/** What stands between the cells of a row, by the names it can be given. */
const SEPARATORS: Readonly<Record<string, string>> = { comma: ",", semicolon: ";", tab: "\t", pipe: "|" };

/**
 * Returns the separator that was typed: its name, or the character itself.
 * @throws ScoreError of kind `usage` where it is none.
 */
export function namedSeparator(typed: string): string {
  const found = SEPARATORS[typed] ?? (typed === "\\t" ? "\t" : typed);
  if (/^[!-~\t]$/.test(found) && !/["\w]/.test(found)) return found;
  throw new ScoreError("usage", "import/delimiter", `--delimiter takes one character, not "${typed}"`, {
    hint: Object.keys(SEPARATORS)
      .map((name) => `--delimiter ${name}`)
      .join("\n"),
  });
}

/** Finds the separator of a header: the one that stands in it most often outside quotes; a comma where none does. */
export function detectSeparator(start: Uint8Array): string {
  const counts = new Map([",", ";", "\t", "|"].map((separator) => [separator.charCodeAt(0), 0]));
  let quoted = false;
  for (const byte of start) {
    if (byte === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === 10 || byte === 13) break;
    else if (counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] === 0 ? "," : String.fromCharCode(best[0]);
}
