import type { Prompter } from "../adapters/prompter.ts";
import type { PrivacySettings } from "../core/privacy/personal-data.ts";
import { personalWords } from "../core/privacy/personal-words.ts";
import { isSuspect } from "../core/privacy/suspect.ts";

/** Makes every question for words say at once where an answer holds personal data, and ask for it again: nothing else of the interview is lost. */
export async function keepingPrivate(ask: Prompter, settings: PrivacySettings): Promise<Prompter> {
  // What finds it is large: here somebody reads the first question meanwhile.
  const { findPersonalData } = await import("../core/privacy/find-personal-data.ts");
  const problem = (words: string): string | undefined =>
    isSuspect(words) ? personalWords(findPersonalData(words, settings)) : undefined;
  return {
    ...ask,
    text: (question, options = {}) =>
      ask.text(question, {
        ...options,
        problemWith: (words) => options.problemWith?.(words) ?? problem(words),
      }),
  };
}
