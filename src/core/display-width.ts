// Characters that a terminal gives two columns: the scripts of East Asia, their full-width forms, and pictures.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
// Marks that stand on the character before.
const NARROW = /\p{Mn}|\p{Me}|[\u200B-\u200F]/u;

/** Returns how many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** Returns how many characters of a text, in UTF-16 units, fit into some columns. */
export function fittingLength(text: string, columns: number): number {
  let width = 0;
  let length = 0;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    length += character.length;
  }
  return length;
}

function columnsOf(character: string): number {
  if (NARROW.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
