/** A stretch of text that waits to be written. */
export interface Placeholder {
  readonly at: number;
  readonly words: string;
}

// Bracketed words that ask for something, shouted names, marks that editors leave, and braces of other templates.
const PATTERNS: readonly RegExp[] = [
  /\[(?:insert|your|add|fill|enter|put|write|describe|replace|choose|placeholder|lorem|tbd|todo|tbc|xx+|who|name of|date of)\b[^\]\n]{0,200}\](?![([:])/gi,
  /\[(?=[^\]\n]{0,60}\b(?:here|name)\])[^\]\n]{1,60}\](?![([:])/gi,
  /\[[A-Z][A-Z0-9 _-]{2,60}\](?![([:])/g,
  /\b(?:TODO|FIXME|TBD|TBC|TKTK|XXX)\b/g,
  /<(?:insert|your|add|enter|name of|name|company|customer)(?: [^<>\n]{0,80})?>/gi,
  /\{\{[^}\n]{0,80}\}\}/g,
  /\blorem ipsum\b/gi,
  /_{4,}|\?{3,}/g,
];

/** Finds the placeholders of a text. They are the same in every language. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const found = new Map<number, Placeholder>();
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const inside = [...found.values()].some(
        (other) => match.index >= other.at && match.index < other.at + other.words.length,
      );
      if (!inside) found.set(match.index, { at: match.index, words: match[0] });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Returns a text without its placeholders. */
export function withoutPlaceholders(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replace(pattern, ""), text);
}
