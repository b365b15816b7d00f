import type { ScoreDocument } from "../document/document.ts";
import type { Span } from "../document/source-text.ts";
import type { Value } from "../document/value.ts";
import type { PrivacySettings } from "../privacy/personal-data.ts";
import { countryMeant, countryNamed } from "./country-named.ts";
import { faulty } from "./faulty.ts";

interface WrittenPrivacy {
  readonly language?: string;
  readonly country?: string;
  readonly privacy?: { readonly allow?: readonly string[] };
}

/**
 * Reads what score.yaml says about privacy; `UK` is taken for what ISO 3166 calls `GB`, and a country goes by its names as well.
 * @throws ScoreError of kind `config` where no country is called so, or an entry would allow nothing or everything.
 */
export function privacySettings(document: ScoreDocument, written: WrittenPrivacy): PrivacySettings {
  const allow = (written.privacy?.allow ?? []).map((entry) => entry.trim());
  const at = allow.findIndex((entry) => !allowsSomething(entry));
  if (at !== -1) {
    throw faulty(document, {
      code: "config/privacy-allow",
      message: `"${allow[at]}" is too little to allow: it is no address, no domain, no number`,
      span: allowSpan(document, at),
      suggestion: 'allow: [hello@cafe.example, cafe.example, "01632 960 983"]',
    });
  }
  return { country: countryOf(document, written), allow };
}

function countryOf(document: ScoreDocument, { country, language }: WrittenPrivacy): string | undefined {
  const letters = country?.trim().toUpperCase();
  if (country === undefined || letters === undefined) return undefined;
  // Looked up by name only where it is no two letters: that takes its time, and every command reads this.
  if (/^[A-Z]{2}$/.test(letters)) return letters === "UK" ? "GB" : letters;
  const named = countryNamed(country, language);
  if (named !== undefined) return named;
  const meant = countryMeant(country, language);
  throw faulty(document, {
    code: "config/country",
    message: `no country is called "${country}"${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    span: document.entries.find((entry) => entry.key === "country")?.value.span ?? NOWHERE,
    suggestion: `country: ${meant ?? "GB   # or its name"}`,
  });
}

const NOWHERE: Span = { start: 0, end: 0 };

// An address or a domain has a dot after its at sign; a number or other words have something to them.
function allowsSomething(entry: string): boolean {
  if (/^[^\s@]*@[^\s@]+\.[^\s@.]+$|^[^\s@]+\.[^\s@.\d]{2,}$/.test(entry)) return true;
  return !entry.includes("@") && (entry.match(/[\p{L}\p{N}]/gu) ?? []).length > 6;
}

function allowSpan(document: ScoreDocument, at: number): Span {
  const privacy = document.entries.find((entry) => entry.key === "privacy")?.value;
  const allow = entryIn(privacy, "allow");
  return (allow?.type === "list" ? allow.items[at]?.span : undefined) ?? NOWHERE;
}

function entryIn(value: Value | undefined, key: string): Value | undefined {
  return value?.type === "map" ? value.entries.find((entry) => entry.key === key)?.value : undefined;
}
