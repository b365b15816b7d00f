/** A text as it sounds: digits of every script as 0–9, invisible marks gone, spelled-out signs as signs. */
export interface FoldedText {
  readonly text: string;
  /** Gives the place in the original of a stretch of the folded text. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

// Marks nobody sees, digits and signs of other scripts and widths, the ways to write an at sign without one, and the
// link that opens a chat with a number.
const ODD =
  /\p{Cf}|\uFE0E|\uFE0F|\u20E3|(?![0-9])\p{Nd}|(?! )\p{Zs}|[\u2010-\u2015\u2212\uFF01-\uFF5E\uFE6B]|&(?:#64|#x40|commat);|%40|\\@|&nbsp;| ?[([{<] ?at ?[)\]}>] ?| at (?=[\w-]{1,63} dot (?:com|org|net|info|biz|edu|gov|co|io|eu|uk|ie|de|at|ch|fr|nl|be|es|it|ca|au|nz|us|example)(?!\w))| ?[([{<] ?dot ?[)\]}>] ?| dot (?=[a-z])|(?<=\bwa\.me)\/(?=\d{8})/giu;

/** Folds a text, and remembers where its pieces came from. */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  // Where each stretch begins that was taken over as it is, in both texts.
  const folded: number[] = [0];
  const origins: number[] = [0];
  let length = 0;
  let reached = 0;
  for (const { 0: odd, index } of original.matchAll(ODD)) {
    const sign = signOf(odd);
    pieces.push(original.slice(reached, index), sign);
    length += index - reached;
    folded.push(length);
    origins.push(index);
    length += sign.length;
    reached = index + odd.length;
    folded.push(length);
    origins.push(reached);
  }
  if (reached === 0) return { text: original, spanOf: (start, end) => ({ start, end }) };
  pieces.push(original.slice(reached));
  const stretchAt = (offset: number): number => lastAtMost(folded, offset);
  const startOf = (offset: number): number => {
    const at = stretchAt(offset);
    return (origins[at] ?? 0) + offset - (folded[at] ?? 0);
  };
  // A sign that stands for several characters ends where the stretch after it begins.
  const endOf = (offset: number): number => {
    const at = stretchAt(offset - 1);
    const end = (origins[at] ?? 0) + offset - (folded[at] ?? 0);
    return offset === folded[at + 1] ? (origins[at + 1] ?? end) : end;
  };
  return {
    text: pieces.join(""),
    spanOf: (start, end) => ({ start: startOf(start), end: Math.max(startOf(start), endOf(end)) }),
  };
}

function signOf(odd: string): string {
  if (/^(?:\p{Cf}|\uFE0E|\uFE0F|\u20E3)$/u.test(odd)) return "";
  if (/^\p{Nd}$/u.test(odd)) return digitOf(odd);
  if (/^(?:\p{Zs}|&nbsp;)$/iu.test(odd)) return " ";
  if (/^[\u2010-\u2015\u2212]$/.test(odd)) return "-";
  if (odd === "/") return "+";
  if (/dot/i.test(odd)) return ".";
  if (/^[\uFF01-\uFF5E\uFE6B]$/.test(odd)) return odd.normalize("NFKC");
  return "@";
}

// Digits stand in rows of ten: how many of the row come before one is its value.
function digitOf(digit: string): string {
  const plain = digit.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return plain;
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

function lastAtMost(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
