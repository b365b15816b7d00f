/** A line that somebody wrote: a heading, a point of a list, or a paragraph, with the line it begins on. */
export interface PageLine {
  readonly kind: "heading" | "point" | "paragraph";
  readonly text: string;
  readonly line: number;
}

const POINT = /^\s*(?:[-*+]|\d{1,4}[.)])\s+(?:\[[ x]\]\s+)?/i;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const FENCE = /^\s*(`{3,}|~{3,})/;
// Tables, tags, templates and rules are nobody's sentence.
const NO_SENTENCE = /^\s*(?:\||<|\{[{%]|(?:[-*_]\s*){3,}$|\[[^\]]+\]:|$)/;

/** Takes a page of Markdown apart, as it is meant to be read: no front matter, no code, no tables. */
export function pageLines(markdown: string): readonly PageLine[] {
  const found: PageLine[] = [];
  let goesOn = false;
  for (const { text, line } of spokenLines(markdown.replaceAll("\r", "").split("\n"))) {
    const last = found.at(-1);
    const kind = kindOf(text);
    if (kind === "paragraph" && goesOn && last !== undefined)
      found[found.length - 1] = { ...last, text: `${last.text} ${text.trim()}` };
    else if (kind !== undefined)
      found.push({ kind, line, text: text.replace(HEADING, "").replace(POINT, "").trim() });
    goesOn = kind === "paragraph" || kind === "point";
  }
  return found.filter(({ text }) => /\p{L}{2}/u.test(text));
}

function kindOf(text: string): PageLine["kind"] | undefined {
  if (NO_SENTENCE.test(text)) return undefined;
  if (HEADING.test(text)) return "heading";
  return POINT.test(text) ? "point" : "paragraph";
}

// What stands in a fence is told as an empty line, which ends a paragraph.
function* spokenLines(lines: readonly string[]): Generator<{ text: string; line: number }> {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  let fence: string | undefined;
  for (let at = end + 1; at < lines.length; at += 1) {
    const text = lines[at] as string;
    const mark = FENCE.exec(text)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark !== undefined && text.includes(fence)) fence = undefined;
    yield { text: isCode ? "" : text, line: at + 1 };
  }
}
