import type { PersonalDataKind } from "./personal-data.ts";

/** Names a kind as a sentence does: "an address". */
export function withArticle(kind: PersonalDataKind): string {
  return `${/^[ae]/.test(kind) ? "an" : "a"} ${kind}`;
}
