import { actsIn } from "./acts.ts";
import type { Clause } from "./clauses.ts";
import { onlyGoesOn } from "./goes-on.ts";
import type { LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";

/** What one piece is; `beside` where it stands beside a repair and is none. */
export type PieceWeight = "reminder" | "compensation" | "beside" | "change";

/** Weighs one piece of what was done, after the piece before. */
export function weighPiece(
  piece: Clause,
  before: PieceWeight | undefined,
  tokens: readonly Token[],
  words: LanguageWords,
): PieceWeight {
  const within = tokens.slice(0, piece.to);
  const own = ownWeight({ from: withoutLead(piece, within, words), to: piece.to }, within, words);
  if (own !== undefined) return own;
  if (words.grammar.reasons.has(piece.opener ?? "")) return "beside";
  if (before === undefined || before === "change") return "change";
  if (onlyTellsMore(piece, within, words)) return "beside";
  return onlyGoesOn(piece, before === "reminder", within, words) ? "beside" : "change";
}

function ownWeight(run: Run, tokens: readonly Token[], words: LanguageWords): PieceWeight | undefined {
  const { afterwards } = words;
  const acts = actsIn(run, tokens, words);
  const places = tokens.map((_, at) => at).slice(run.from);
  const endAt = (list: readonly string[], at: number): number | undefined =>
    readyPhrases(list, words).endAt(tokens, at);
  const begins = (list: readonly string[]): boolean => endAt(list, run.from) !== undefined;
  const does = (list: readonly string[]): boolean => acts.places.some((at) => endAt(list, at) !== undefined);
  const has = (list: readonly string[]): boolean => places.some((at) => endAt(list, at) !== undefined);
  const hasWord = (list: ReadonlySet<string>): boolean =>
    places.some((at) => list.has(tokens[at]?.word ?? ""));

  const isThing = (list: readonly string[]): boolean => {
    const end = endAt(list, run.from);
    return end !== undefined && !hasVerb({ from: end, to: run.to }, tokens, words);
  };

  const isNoted = isThing(afterwards.reminders) && !hasWord(afterwards.repeating);
  if (does(afterwards.reminding) || begins(afterwards.reminded) || isNoted)
    return has(afterwards.renewed) ? "change" : "reminder";
  const isMeant = does(afterwards.intending) || (acts.isMeant && does(afterwards.intended));
  if (isMeant && !hasWord(afterwards.repeating) && !hasWord(afterwards.conditions)) return "reminder";
  if (hasWord(afterwards.lasting) || has(afterwards.lastingPhrases)) return "change";
  if (does(afterwards.compensating) || begins(afterwards.compensated)) return "compensation";
  if (acts.isMeant && does(afterwards.toCompensate)) return "compensation";
  if (isThing(afterwards.compensations)) return "compensation";
  return has(afterwards.beside) || does(afterwards.contact) || begins(afterwards.contact)
    ? "beside"
    : undefined;
}

// "Alle erinnert, | das Tor abzuschließen": what was said stands behind a comma, and is new or is not.
function onlyTellsMore(piece: Run, tokens: readonly Token[], words: LanguageWords): boolean {
  const { goingOn, renewed } = words.afterwards;
  if (goingOn === undefined || readyPhrases(goingOn, words).endAt(tokens, piece.from) === undefined)
    return false;
  const fresh = readyPhrases(renewed, words);
  return !tokens.some((_, at) => at >= piece.from && fresh.endAt(tokens, at) !== undefined);
}

// "A cake to take home" tells nothing that is done.
function hasVerb(run: Run, tokens: readonly Token[], { answers, afterwards }: LanguageWords): boolean {
  return tokens.some(
    ({ word }, at) =>
      at >= run.from &&
      at < run.to &&
      answers.standing.has(word) &&
      !afterwards.meaning.has(tokens[at - 1]?.word ?? ""),
  );
}

function withoutLead(piece: Run, tokens: readonly Token[], words: LanguageWords): number {
  const leads = readyPhrases(words.afterwards.leads, words);
  let from = piece.from;
  for (;;) {
    const end = leads.endAt(tokens, from);
    if (end !== undefined && end < piece.to) from = end;
    else if (from + 1 < piece.to && isLead(tokens[from]?.word ?? "", words)) from += 1;
    else return from;
  }
}

function isLead(word: string, { grammar, people }: LanguageWords): boolean {
  return (grammar.adverbs.has(word) && !people.groups.has(word)) || grammar.contents.has(word);
}
