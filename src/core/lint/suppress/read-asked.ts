import type { Span } from "../../document/source-text.ts";
import { withoutPlaceholders } from "../../score/placeholders.ts";
import { type Asked, DISABLE_WORDS, type DisableWord, type NamedRule } from "./disable.ts";

/** No more of a comment is examined. */
const FARTHEST = 2_000;

/** No more names of one comment are looked at. */
const MOST_NAMES = 50;

// A word that was surely meant as one of ours. Another comment may begin with `score-` and mean nothing by it.
const MEANT = /^score-?(?:dis|dsi|ena|ignor|suppress)/i;

// Editors make a dash of two hyphens.
const DASHES = /\s*(?:-{2,}|[–—])\s*/;

/** Reads the words of a comment, which begin at an offset. Nothing where they ask lint for nothing. */
export function readAsked(content: string, at: number): Asked | undefined {
  const words = content.slice(0, FARTHEST);
  const begun = /^\s*(score-?[a-z-]*):?/i.exec(words);
  const word = begun?.[1]?.replace(/-+$/, "") ?? "";
  const does = Object.hasOwn(DISABLE_WORDS, word) ? DISABLE_WORDS[word as DisableWord] : undefined;
  if (begun === null || (does === undefined && !MEANT.test(word))) return undefined;
  const rest = words.slice(begun[0].length);
  const dashes = DASHES.exec(rest);
  const named = namesIn(rest.slice(0, dashes?.index), at + begun[0].length);
  const said = dashes === null ? "" : oneLine(rest.slice(dashes.index + dashes[0].length));
  // Without dashes the names go as far as there are names.
  const end = dashes === null ? named.findIndex(({ id }) => !/^[^/]*\/[^/]*$|^\*$/.test(id)) : -1;
  const rules = end === -1 ? named : named.slice(0, end);
  const from = end === -1 ? undefined : named[end]?.where.start;
  return {
    does: does ?? "unknown",
    word,
    rules: onceEach(rules),
    reason: saysSomething(said) ? said : undefined,
    unmarked: from === undefined ? undefined : oneLine(words.slice(from - at)),
  };
}

function namesIn(text: string, at: number): NamedRule<Span>[] {
  const names: NamedRule<Span>[] = [];
  for (const match of text.matchAll(/[^\s,]+/g)) {
    if (names.length === MOST_NAMES) break;
    const start = at + match.index;
    names.push({ id: match[0], where: { start, end: start + match[0].length } });
  }
  return names;
}

function onceEach(names: readonly NamedRule<Span>[]): readonly NamedRule<Span>[] {
  const seen = new Set<string>();
  return names.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function saysSomething(reason: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutPlaceholders(reason));
}
