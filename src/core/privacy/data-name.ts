import type { PersonalData } from "./personal-data.ts";

/** Returns what the same number or address is compared by, however it is spaced and written. */
export function dataName({ kind, words }: PersonalData): string {
  return `${kind} ${words.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, "")}`;
}
