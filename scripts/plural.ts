/** Writes a number with its word, in the plural where it is not one. */
export function plural(count: number, word: string): string {
  return `${count.toLocaleString("en-GB")} ${word}${count === 1 ? "" : "s"}`;
}
