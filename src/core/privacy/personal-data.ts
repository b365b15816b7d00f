/** What makes a text personal. */
export type PersonalDataKind = "e-mail address" | "phone number" | "card number" | "bank account" | "address";

/** Words of a text by which somebody could be found. Offsets are UTF-16. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What score.yaml says about privacy: the country whose forms are looked for, and what may stand all the same. */
export interface PrivacySettings {
  readonly country: string | undefined;
  readonly allow: readonly string[];
}
