import { writtenLanguage } from "../language/languages.ts";
import type { RuleFacts } from "./define-rule.ts";

/** Tells whether a language has the words that a rule goes by; a rule that goes by none judges in every language. */
export function judgesIn({ needsWords }: Pick<RuleFacts, "needsWords">, language: string): boolean {
  if (needsWords === undefined) return true;
  const written = writtenLanguage(language);
  return written !== undefined && needsWords(written) !== undefined;
}
