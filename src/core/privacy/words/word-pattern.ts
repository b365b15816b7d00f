/** Makes the alternatives of a pattern of words parted by blanks; `*` at an end stands for any letters. */
export function anyOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.\\+?()[\]{}|^$]/g, String.raw`\$&`).replaceAll("*", String.raw`\p{L}*`))
    .join("|");
}

/** Makes a set of words parted by blanks. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
