import type { LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";

/**
 * Lays a run of words out in phrases of some lists, at each place the longest, and tells which list said which words; nothing
 * where a single word is left over. Marks belong to no list and are passed over.
 */
export function madeOf<Name extends string>(
  tokens: readonly Token[],
  run: Run,
  lists: Readonly<Record<Name, readonly string[]>>,
  words: LanguageWords,
): ReadonlyMap<Name, readonly Run[]> | undefined {
  const names = Object.keys(lists) as Name[];
  const parts = new Map<Name, Run[]>(names.map((name) => [name, []]));
  for (let at = run.from; at < run.to; ) {
    if (tokens[at]?.mark === true) {
      at += 1;
      continue;
    }
    let said: { readonly name: Name; readonly to: number } | undefined;
    for (const name of names) {
      const to = readyPhrases(lists[name], words).endAt(tokens, at);
      if (to !== undefined && to <= run.to && to > (said?.to ?? at)) said = { name, to };
    }
    if (said === undefined) return undefined;
    parts.get(said.name)?.push({ from: at, to: said.to });
    at = said.to;
  }
  return parts;
}
