import type { LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";

// What a sentence may begin with behind the stop of the one before, besides a capital or a number.
const ENDS = new Set([".", "!", "?", "…", "•"]);

/** Splits a text into its sentences, as runs of its tokens; a dot of an abbreviation ends none. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  { abbreviations }: LanguageWords,
): readonly Run[] {
  const sentences: Run[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !endsAt(text, tokens, at, abbreviations)) continue;
    if (tokens.slice(from, at).some(({ mark }) => !mark)) sentences.push({ from, to: at });
    from = at + 1;
  }
  return sentences;
}

function endsAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[at] as Token;
  if (!token.mark) return false;
  // A bullet below the first one begins a line of its own.
  if (token.word === "-" || token.word === "*") return true;
  if (!ENDS.has(token.word)) return false;
  const next = tokens[at + 1];
  const isClose = next !== undefined && next.start === token.end && !next.mark;
  const before = tokens[at - 1];
  const isShort =
    token.word === "." &&
    before !== undefined &&
    before.end === token.start &&
    (abbreviations.has(before.word) ||
      (before.end - before.start === 1 && /\p{L}/u.test(text[before.start] ?? "")));
  return !isClose && !isShort;
}
