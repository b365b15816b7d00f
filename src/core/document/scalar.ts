/** First characters that mean something to YAML; `-`, `?` and `:` only sometimes, but a reader need not know when. */
const INDICATORS = new Set("-?:,[]{}#&*!|>'\"%@`".split(""));

/** Words that YAML 1.2 or a YAML 1.1 reader (GitHub's among them) takes for null, a boolean or a special number. */
const RESERVED = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan|<<|=)$/i;

/** Everything that some YAML reader takes for a number, a date or a time. */
const NUMBER_LIKE =
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*(?::\d+)+(?:\.\d*)?|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?)$/i;

const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const NEEDS_ESCAPE = new RegExp(`["\\\\]|${UNPRINTABLE.source}`, "g");

/** Tells whether YAML, old or new, reads a one-line text back identical when it stands there without quotes. */
export function isPlainScalar(text: string): boolean {
  const first = text[0];
  return (
    first !== undefined &&
    !INDICATORS.has(first) &&
    text.trim() === text &&
    !text.includes(": ") &&
    !text.includes(" #") &&
    !text.endsWith(":") &&
    !UNPRINTABLE.test(text) &&
    !RESERVED.test(text) &&
    !NUMBER_LIKE.test(text) &&
    !text.startsWith("...") &&
    !opensTooMuch(text)
  );
}

/** Writes any text as a one-line YAML scalar: plain where it reads back identical, double-quoted elsewhere. */
export function writeScalar(text: string): string {
  return isPlainScalar(text) ? text : quoted(text);
}

/** Writes a text inside double quotes, with escapes for what cannot stand there. */
export function quoted(text: string): string {
  const words = text.replace(NEEDS_ESCAPE, escapeUnit);
  return `"${opensTooMuch(text) ? words.replace(/[[{]/g, escapeUnit) : words}"`;
}

/** The most brackets that a sentence may leave open, or open inside each other, and still stand as it was typed. */
const MOST_OPEN = 8;

// How deep YAML nests is measured before anything is parsed, quotes included: a sentence must not look like a deep list.
function opensTooMuch(text: string): boolean {
  let open = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN) return true;
  }
  return false;
}

/** Writes a list of words as a flow sequence, as short lists in front matter stand. */
export function writeFlowList(items: readonly string[]): string {
  return `[${items.map(writeFlowItem).join(", ")}]`;
}

/** Writes a text for a place inside brackets or braces, where a comma would end it. */
export function writeFlowItem(item: string): string {
  return isPlainScalar(item) && !/[,[\]{}]/.test(item) ? item : quoted(item);
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

function escapeUnit(unit: string): string {
  return SHORT_ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
