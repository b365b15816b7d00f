import { languageOf } from "../language/language-tag.ts";
import { LANGUAGES } from "../language/languages.ts";
import { shellWords } from "../shell-words.ts";

const SHOWN = 4;

/** Says in one line which rules the language of a score has no words for; nothing where each of them can judge. */
export function silenceNote(silent: readonly string[], language: string): string | undefined {
  if (silent.length === 0) return undefined;
  const name = nameOf(language);
  if (!LANGUAGES.includes(languageOf(language)))
    return `There are no lists of words for ${name} yet, so only rules that need none judged this.`;
  const [rules, are] = silent.length === 1 ? ["One rule", "is"] : [`${silent.length} rules`, "are"];
  const more = silent.length > SHOWN ? ` and ${silent.length - SHOWN} more` : "";
  return `${rules} ${are} silent for want of words in ${name}: ${silent.slice(0, SHOWN).join(", ")}${more}.`;
}

// A score may call its language what it likes.
function nameOf(language: string): string {
  try {
    const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    const name = names.of(languageOf(language));
    if (name !== undefined) return name;
  } catch {
    // It is no tag of a language, and is named as it was typed.
  }
  return shellWords([language]);
}
