import type { ScoreDocument } from "../document/document.ts";
import type { Span } from "../document/source-text.ts";
import type { Value } from "../document/value.ts";
import type { PrivacySettings } from "../privacy/personal-data.ts";
import { faulty } from "./faulty.ts";

interface WrittenPrivacy {
  readonly country?: string;
  readonly privacy?: { readonly allow?: readonly string[] };
}

/**
 * Reads what score.yaml says about privacy; `UK` is taken for what ISO 3166 calls `GB`.
 * @throws ScoreError of kind `config` where a country has no two letters, or an entry would allow nothing or everything.
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
  return { country: countryOf(document, written.country), allow };
}

function countryOf(document: ScoreDocument, written: string | undefined): string | undefined {
  const country = written?.trim().toUpperCase();
  if (country === undefined || /^[A-Z]{2}$/.test(country)) return country === "UK" ? "GB" : country;
  throw faulty(document, {
    code: "config/country",
    message: `"${written}" is no country's two letters`,
    span: document.entries.find((entry) => entry.key === "country")?.value.span ?? NOWHERE,
    suggestion: "country: GB",
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
