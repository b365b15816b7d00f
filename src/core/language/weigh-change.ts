import { piecesOf } from "./clauses.ts";
import { wordsOf, writtenLanguage } from "./languages.ts";
import { tokensOf } from "./tokens.ts";
import { unquoted } from "./unquoted.ts";
import { type PieceWeight, weighPiece } from "./weigh-piece.ts";

/** What a change is made of, where it is made of one thing only; `change` where anything that stays is among it. */
export type ChangeWeight = "reminder" | "compensation" | "change";

/** Weighs what was done after a complaint; nothing in a language without lists, or where there are no words. */
export function weighChange(text: string, language: string): ChangeWeight | undefined {
  const words = wordsOf(language);
  if (words === undefined || writtenLanguage(language)?.afterwards === undefined) return undefined;
  const tokens = tokensOf(unquoted(text), words.opened);
  const pieces = piecesOf(tokens, words.grammar);
  if (pieces.length === 0) return undefined;
  const weights: PieceWeight[] = [];
  for (const piece of pieces) weights.push(weighPiece(piece, weights.at(-1), tokens, words));
  if (weights.includes("change")) return "change";
  if (weights.includes("reminder")) return "reminder";
  return weights.includes("compensation") ? "compensation" : "change";
}
