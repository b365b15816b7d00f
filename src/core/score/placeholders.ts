/** A stretch of text that waits to be written. */
export interface Placeholder {
  readonly at: number;
  readonly words: string;
}

// Bracketed words that ask for something, shouted names, marks that editors leave, and braces of other templates. An
// abbreviation in brackets, such as [FAR], a word put into a quotation, such as [your], and "What???" are none.
const PATTERNS: readonly RegExp[] = [
  /\[(?:(?:insert|placeholder|lorem|tbd|todo|tbc|xx+)\b|(?:your|add|fill|enter|put|write|describe|replace|choose|who|name of|date of|euer|eure[mns]?) )[^\]\n]{0,200}\](?![([:])/gi,
  /\[(?=[^\]\n]{0,60}\b(?:here|name)\])[^\]\n]{1,60}\](?![([:])/gi,
  /\[(?:[A-Z]{2,30}(?:[ _-][A-Z]{2,30}){1,8}|NAME|DATE|DAY|TIME|PLACE|CITY|TOWN|COUNTRY|COMPANY|BUSINESS|TEAM|OWNER|CUSTOMER|CLIENT|PATIENT|GUEST|PRODUCT|SERVICE|ADDRESS|PHONE|EMAIL|PRICE|AMOUNT|NUMBER|TITLE|TEXT|LINK|URL)\](?![([:])/g,
  /\b(?:TODO|FIXME|TBD|TBC|TKTK)\b|(?<![\w-])XXX(?![\w-])/g,
  /<(?:insert|your|add|enter|name of|name|company|customer)(?: [^<>\n]{0,80})?>/gi,
  /\{\{[^}\n]{0,80}\}\}/g,
  /\blorem ipsum\b/gi,
  /_{4,}|(?<![\p{L}\p{N}?!])\?{3,}/gu,
];

// What is quoted as code or stands in a comment is not read aloud.
const SILENT = /<!--[\s\S]*?(?:-->|$)|(?<!`)(`{1,3})(?!`)[^\n]{1,200}?(?<!`)\1(?!`)/g;

// No more of a line is examined: nobody reads further either, and a hostile line costs no more than a long one.
const FARTHEST = 2_000;

// What every placeholder has, so that the words of ordinary sentences cost one look.
const SIGN = /[[<]|\{\{|____|\?\?\?|TODO|FIXME|TB[DC]|TKTK|XXX|[Ll][Oo][Rr][Ee][Mm] [Ii]/;
const NONE: readonly Placeholder[] = [];

/** Tells at little cost whether a text could hold a placeholder: never false where one would be found. */
export function mayHavePlaceholder(text: string): boolean {
  return SIGN.test(text);
}

/** Finds the placeholders of a text, in order; they are the same in every language. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!mayHavePlaceholder(text)) return NONE;
  const blank = (words: string): string => " ".repeat(words.length);
  const spoken = withoutFarEnds(text).replace(SILENT, blank);
  const found = PATTERNS.flatMap((pattern) =>
    [...spoken.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0] })),
  );
  found.sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  let reached = 0;
  return found.filter(({ at, words }) => {
    if (at < reached) return false;
    reached = at + words.length;
    return true;
  });
}

// Cut by hand: a pattern with a count of thousands can exhaust the memory of its compiler.
function withoutFarEnds(text: string): string {
  if (text.length <= FARTHEST) return text;
  return text
    .split("\n")
    .map((line) => line.slice(0, FARTHEST) + " ".repeat(Math.max(0, line.length - FARTHEST)))
    .join("\n");
}

/** Returns a text without its placeholders. */
export function withoutPlaceholders(text: string): string {
  if (!mayHavePlaceholder(text)) return text;
  let rest = "";
  let at = 0;
  for (const found of findPlaceholders(text)) {
    rest += text.slice(at, found.at);
    at = found.at + found.words.length;
  }
  return rest + text.slice(at);
}

/** Tells whether a text is nothing but a placeholder: a gap that waits for words, and says nothing yet. */
export function isGap(text: string): boolean {
  return mayHavePlaceholder(text) && !/[\p{L}\p{N}]/u.test(withoutPlaceholders(text));
}
