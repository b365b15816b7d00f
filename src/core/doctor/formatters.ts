import { linesOf } from "./lines-of.ts";

/** Programs that rewrite Markdown, by the way they are called. */
const FORMATTERS: readonly (readonly [name: string, called: RegExp])[] = [
  ["prettier", /\bprettier\b[^|;&]*\s(?:--write|-w)\b/],
  ["pretty-quick", /\bpretty-quick\b/],
  ["markdownlint", /\bmarkdownlint(?:-cli2?)?\b[^|;&]*\s(?:--fix|-f)\b/],
  ["remark", /\bremark\b[^|;&]*\s(?:--output|-o)\b/],
  ["mdformat", /\bmdformat\b/],
  ["dprint", /\bdprint\s+fmt\b/],
  ["deno fmt", /\bdeno\s+fmt\b/],
  ["textlint", /\btextlint\b[^|;&]*\s--fix\b/],
  ["sed -i", /\bsed\s+(?:-\w+\s+)*-\w*i/],
  ["a format script", /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:format|fmt|fix)\b/],
];

/** Names the formatter that some settings or a script call, if one is known. */
export function formatterIn(text: string): string | undefined {
  for (const { words } of linesOf(text)) {
    const found = FORMATTERS.find(([, called]) => called.test(words));
    if (found !== undefined) return found[0];
  }
  return undefined;
}
