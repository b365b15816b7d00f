/** Makes a set of the words of a text, as a list is typed: with spaces and line ends between. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Makes a list of the lines of a text, one phrase each. */
export function lineList(text: string): readonly string[] {
  return text.trim().split(/\s*\n\s*/);
}
