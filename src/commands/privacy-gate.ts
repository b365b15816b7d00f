import type { RowTexts } from "../core/complaint/import/row-texts.ts";
import type { Config } from "../core/config/config.ts";
import type { PersonalDataKind } from "../core/privacy/personal-data.ts";

/** Takes personal data out of the texts of a row. */
export interface PrivacyGate {
  /** Returns the texts without what was found, and what sorts of things were found. */
  readonly pass: (texts: RowTexts) => {
    readonly texts: RowTexts;
    readonly kinds: readonly PersonalDataKind[];
  };
  /** Returns one text without what is found in it. */
  readonly redact: (text: string) => string;
  /** Tells whether anything is found in a text. */
  readonly finds: (text: string) => boolean;
}

/** Makes the gate of a score. What looks for personal data is loaded here, and only where it is needed. */
export async function createPrivacyGate(config: Config): Promise<PrivacyGate> {
  const { findPersonalData } = await import("../core/privacy/find-personal-data.ts");
  const { redactPersonalData } = await import("../core/privacy/redact-personal-data.ts");
  const settings = config.privacy;
  const redact = (text: string): string => redactPersonalData(text, settings);
  return {
    redact,
    finds: (text) => findPersonalData(text, settings).length > 0,
    pass: (texts) => {
      const kinds = new Set<PersonalDataKind>();
      const clean = Object.entries(texts).flatMap(([field, text]) => {
        const found = isNoSentence(field) ? [] : findPersonalData(asWritten(field, text), settings);
        for (const { kind } of found) kinds.add(kind);
        if (found.length === 0) return [[field, text]];
        // Half a reference refers to nothing; without one the row is known by its fingerprint.
        return field === "ref" ? [] : [[field, redact(text)]];
      });
      return { texts: Object.fromEntries(clean), kinds: [...kinds] };
    },
  };
}

// A reference is judged as it will stand in the file, where digits in a row may be a ticket's.
function asWritten(field: string, text: string): string {
  return field === "ref" ? `ref: ${text}` : text;
}

function isNoSentence(field: string): boolean {
  return /^(?:received|answered|answered-after|told-customer|severity)$/.test(field);
}
