/** What came from the keyboard, with the lines of pasted text joined. */
export interface Keys {
  readonly text: string;
  /** Whether line ends were taken for blanks. */
  readonly joined: boolean;
}

const START = "\u001b[200~";
const END = "\u001b[201~";

/**
 * Returns a function that reads pieces of what a terminal sends one after the other. What stands between the marks of a paste
 * is one line then, and comes whole with its end; without marks, a line end with words behind it in the same piece can only have
 * been pasted.
 */
export function joiningPastes(): (piece: string) => Keys {
  let inside = false;
  let held = "";
  let pasted: string[] = [];
  return (piece) => {
    const parts: Keys[] = [];
    let rest = held + piece;
    for (let mark = markFor(inside), at = rest.indexOf(mark); at !== -1; at = rest.indexOf(mark)) {
      if (inside) pasted.push(rest.slice(0, at));
      parts.push(asKeys(inside ? pasted.join("") : rest.slice(0, at), inside));
      pasted = [];
      rest = rest.slice(at + mark.length);
      inside = !inside;
      mark = markFor(inside);
    }
    const kept = beginningOf(markFor(inside), rest);
    held = rest.slice(rest.length - kept);
    const whole = rest.slice(0, rest.length - kept);
    if (inside) pasted.push(whole);
    else parts.push(asKeys(whole, inside));
    return { text: parts.map(({ text }) => text).join(""), joined: parts.some(({ joined }) => joined) };
  };
}

function markFor(inside: boolean): string {
  return inside ? END : START;
}

function asKeys(part: string, pasted: boolean): Keys {
  if (!pasted && !hasLinesInside(part)) return { text: part, joined: false };
  return { text: oneLineOf(part), joined: /[\r\n]\s*\S/.test(part) };
}

// A mark may be cut in two by whoever carries it. A lone Escape, or the beginning of an arrow, is not waited for.
function beginningOf(mark: string, text: string): number {
  for (let length = mark.length - 1; length >= 3; length -= 1)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}

function hasLinesInside(text: string): boolean {
  return /[\r\n]+[^\p{Cc}]/u.test(text);
}

function oneLineOf(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
