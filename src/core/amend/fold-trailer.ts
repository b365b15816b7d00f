const FOLD = 72;

/** Folds a trailer at single blanks, so that unfolding gives the value back exactly. */
export function foldTrailer([key, value]: readonly [string, string]): string {
  const lines: string[] = [];
  let line = `${key}:`;
  for (const [at, word] of value.split(/(?<=\S) (?=\S)/).entries()) {
    if (at > 0 && line.length + 1 + word.length > FOLD) {
      lines.push(line);
      line = ` ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}
