import type { LanguageWords } from "../language/language-words.ts";
import { isOfQuantity, meantBy } from "../language/meant-by.ts";
import { speltAsListed } from "../language/spelt-as-listed.ts";
import { unquoted } from "../language/unquoted.ts";
import type { Clause } from "./clause.ts";
import type { Standard } from "./goal.ts";

/**
 * Tells whether a clause speaks of what a standard measures. Both stand in one goal, and so share its things anyway: they are the
 * same only where the act is the same as well, where the clause says everything that the measure does, or where one id is part of
 * the other. `numberEnd` is where the number of the clause ends: what it is counted from stands behind, and is not what is done.
 */
export function isSameMatter(
  clause: Clause,
  standard: Standard,
  words: LanguageWords,
  numberEnd: number,
): boolean {
  const said = matterOf(clause.text, words);
  const told = matterOf(withoutAnchor(clause.text, numberEnd, words), words);
  const measured = new Set(matterOf(standard.measure, words));
  const named = matterOf(standard.id.replaceAll("-", " "), words);
  const shared = [...measured].filter((word) => said.includes(word));
  const isTold = shared.some((word) => told.includes(word));
  const common = clause.pinned ? wordsInCommon(clause.id, standard.id) : 0;
  if (common > 1 || (common === 1 && isTold)) return true;
  if (measured.size === 0) return named.length > 0 && named.every((word) => told.includes(word));
  if (!isTold) return false;
  if (shared.length === measured.size) return true;
  const act = words.matters?.act === "last" ? said.at(-1) : said[0];
  return act !== undefined && shared.includes(act) && shared.length * 2 > measured.size;
}

// "Text the number within 2 hours of dispatch" is not about how long dispatch takes. Where the act stands last, it stands behind that.
function withoutAnchor(text: string, end: number, { quantities, matters }: LanguageWords): string {
  const behind = text.slice(end);
  const next = /^\s*(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? "";
  if (quantities?.anchors.has(next) !== true) return text;
  const before = text.slice(0, end);
  if (matters?.act !== "last") return before;
  const clause = behind.slice(0, /[,;:.]/.exec(behind)?.index);
  return `${before} ${/\p{L}+$/u.exec(clause.trimEnd())?.[0] ?? ""}`;
}

// Counts them where the shorter id is part of the longer: "return-visit" of "free-return-visit".
function wordsInCommon(id: string, other: string): number {
  const [short = [], long = []] = [id, other]
    .map((name) => name.split("-"))
    .sort((a, b) => a.length - b.length);
  return short.every((word) => long.includes(word)) ? short.length : 0;
}

/** Returns the words by which it can be told what a text is about, in the order they stand: no numbers, no limits, nobody served. */
function matterOf(text: string, words: LanguageWords): readonly string[] {
  const { matters, quantities, stopWords, people } = words;
  const typed =
    unquoted(text)
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu) ?? [];
  const found: string[] = [];
  let isContact = false;
  for (const each of typed) {
    if (quantities !== undefined && isOfQuantity(each, quantities)) continue;
    const word = speltAsListed(each, words);
    if (stopWords.has(word) || people.customers.has(word) || matters?.vague.has(word)) continue;
    const meant = meantBy(word, words);
    if (isContact && matters?.particles.has(word)) continue;
    isContact ||= matters?.contact.has(meant) ?? false;
    found.push(meant);
  }
  return found;
}
