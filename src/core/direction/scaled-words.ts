import type { LanguageWords } from "../language/language-words.ts";

/** A language that has words for how much of a promise is left. */
export type ScaledWords = LanguageWords & Required<Pick<LanguageWords, "scales" | "quantities">>;
