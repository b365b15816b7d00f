/** A text as it sounds: digits of every script as 0–9, invisible marks gone, spelled-out signs as signs. */
export interface FoldedText {
  readonly text: string;
  /** Gives the place in the original of a stretch of the folded text. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

// Marks nobody sees, digits and signs of other scripts and widths, the ends of lines with what goes on at the next (a
// quotation's mark, also as we write it where it must be no mark, blanks), the ways to write an at sign without one, and the link that opens a chat with a number.
const ODD =
  /\r?\n[ \t\u00A0]*(?:\\?>[ \t]{0,8}){1,8}|\r\n[ \t]*|\n[ \t]+|[\t\u2028\u2029]|<br ?\/?>\n?|\p{Cf}|\uFE0E|\uFE0F|\u20E3|(?![0-9])\p{Nd}|(?! )\p{Zs}|[\u2010-\u2015\u2212\uFF01-\uFF5E\uFE6B]|&(?:#64|#x40|commat);|%40|\\@|&nbsp;| ?[([{<] ?at ?[)\]}>] ?| at (?=[\w-]{1,63} dot (?:com|org|net|info|biz|edu|gov|co|io|eu|uk|ie|de|at|ch|fr|nl|be|es|it|ca|au|nz|us|example)(?!\w))| ?[([{<] ?dot ?[)\]}>] ?| dot (?=[a-z])|(?<=\bwa\.me)\/(?=\d{8})/giu;

interface Piece {
  /** Where it begins in the folded text and in the original. */
  readonly folded: number;
  readonly origin: number;
  /** Whether it is a sign that stands for others, and not words taken over as they are. */
  readonly stands: boolean;
}

/** Folds a text, and remembers where its pieces came from. */
export function foldText(original: string): FoldedText {
  const pieces: Piece[] = [{ folded: 0, origin: 0, stands: false }];
  let text = "";
  let reached = 0;
  const add = (piece: Piece): void => {
    // What is empty makes room for what comes after it, so that a text of invisible marks is one piece.
    if (pieces.at(-1)?.folded === piece.folded) pieces.pop();
    pieces.push(piece);
  };
  for (const { 0: odd, index } of original.matchAll(ODD)) {
    const sign = signOf(odd);
    text += original.slice(reached, index);
    if (sign !== "") add({ folded: text.length, origin: index, stands: true });
    text += sign;
    reached = index + odd.length;
    add({ folded: text.length, origin: reached, stands: false });
  }
  if (reached === 0) return { text: original, spanOf: (start, end) => ({ start, end }) };
  text += original.slice(reached);
  const originOf = (offset: number): number => {
    const piece = pieces[lastAtMost(pieces, offset)];
    return piece === undefined || piece.stands ? (piece?.origin ?? 0) : piece.origin + offset - piece.folded;
  };
  const endOf = (offset: number): number => {
    const at = lastAtMost(pieces, offset - 1);
    return pieces[at]?.stands === true ? (pieces[at + 1]?.origin ?? 0) : originOf(offset - 1) + 1;
  };
  return { text, spanOf: (start, end) => ({ start: originOf(start), end: endOf(end) }) };
}

function signOf(odd: string): string {
  if (/^(?:\p{Cf}|\uFE0E|\uFE0F|\u20E3)$/u.test(odd)) return "";
  if (/^\p{Nd}$/u.test(odd)) return digitOf(odd);
  if (/^(?:\p{Zs}|\t|&nbsp;)$/iu.test(odd)) return " ";
  if (/^[\r\n\u2028\u2029]|^<br/i.test(odd)) return "\n";
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

function lastAtMost(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.folded ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
