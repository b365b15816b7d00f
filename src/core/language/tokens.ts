/** A word or a mark of a text: in lower case, with its place in what was typed. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True where it is written with a capital that is not all there is. */
  readonly capital: boolean;
  /** True for a comma, a stop and their like: no phrase reaches across one. */
  readonly mark: boolean;
}

/** A run of words by the places of its tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const TOKEN =
  /[£$€¥]?\d(?:[\d.,]*\d)?%?|\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*'?|[.,;:!?()[\]/–—…]|(?<![^ ])[-*•](?![^ ])/gu;

/** Splits a text into words and marks; `opened` says which words are two, such as a verb and its negation. */
export function tokensOf(text: string, opened: (word: string) => readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const isMark = isPlainMark(text.charCodeAt(at));
    const end = isMark ? at + 1 : plainEnd(text, at);
    if (end !== undefined) {
      if (isMark) tokens.push({ word: text[at] as string, start: at, end, capital: false, mark: true });
      else addWord(tokens, text, at, end, isCapital(text, at), opened);
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) break;
    const typed = found[0];
    const [start, behind] = [found.index, TOKEN.lastIndex];
    if (!/[\p{L}\p{N}]/u.test(typed))
      tokens.push({ word: typed, start, end: behind, capital: false, mark: true });
    else addWord(tokens, text, start, behind, /^\p{Lu}\p{Ll}/u.test(typed), opened);
    at = behind;
  }
  return tokens;
}

function addWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  capital: boolean,
  opened: (word: string) => readonly string[],
): void {
  const words = opened(text.slice(start, end).toLowerCase());
  for (let at = 0; at < words.length; at += 1)
    tokens.push({ word: words[at] as string, start, end, capital, mark: false });
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/**
 * Finds the end of a word of plain letters and digits as the pattern finds it, at a fraction of its cost; nothing where another
 * letter than a to z could belong to it.
 */
function plainEnd(text: string, at: number): number | undefined {
  if (!isLetter(text.charCodeAt(at))) return undefined;
  for (let end = at + 1; ; end += 1) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit) || isDigit(unit)) continue;
    if (isOther(unit)) return undefined;
    if (unit !== APOSTROPHE && unit !== HYPHEN) return end;
    const next = text.charCodeAt(end + 1);
    if (isOther(next)) return undefined;
    if (!isLetter(next) && !isDigit(next)) return unit === APOSTROPHE ? end + 1 : end;
  }
}

function isCapital(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

// Dashes, dots and quotation marks of the general punctuation are no letters.
function isOther(unit: number): boolean {
  return unit >= 0x80 && !(unit >= 0x2010 && unit <= 0x206f);
}

/** `.`, `,`, `;`, `:`, `!`, `?`, brackets and the slash. */
function isPlainMark(unit: number): boolean {
  return unit < 0x80 && PLAIN_MARKS[unit] === 1;
}

const PLAIN_MARKS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[.,;:!?()[\]/]/.test(String.fromCharCode(unit)) ? 1 : 0,
);
