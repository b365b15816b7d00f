import type { PersonalData, PrivacySettings } from "./personal-data.ts";

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Finds the words of a text by which somebody could be found, in the order they stand. */
export function findPersonalData(text: string, settings: PrivacySettings): readonly PersonalData[] {
  return [...text.matchAll(EMAIL)]
    .map((match): PersonalData => {
      const [words] = match;
      return { kind: "e-mail address", words, start: match.index, end: match.index + words.length };
    })
    .filter(({ words }) => !settings.allow.includes(words.toLowerCase()));
}

/** Writes a text with what was found replaced by what it was: `[e-mail address]`. */
export function redactPersonalData(text: string, settings: PrivacySettings): string {
  return findPersonalData(text, settings).reduceRight(
    (rest, { kind, start, end }) => `${rest.slice(0, start)}[${kind}]${rest.slice(end)}`,
    text,
  );
}
