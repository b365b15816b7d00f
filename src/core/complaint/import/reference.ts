/** What an import calls a row that has no reference, or one that names somebody. */
const OWN = /^row-[0-9a-f]{16}(?:-\d+)?$/;

/** Tells whether a reference was made by an import, because the table had none that could be kept. */
export function isOwnReference(reference: string): boolean {
  return OWN.test(reference);
}

/** Returns a reference as it is compared: what no reader sees or tells apart makes no other one of it. */
export function plainReference(reference: string): string {
  return reference
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Tells whether a reference has the look of an address or of a telephone number rather than of a ticket. What is personal about
 * it depends on the settings of the score, so such a row is known by what it says as well.
 */
export function mayNameSomebody(reference: string): boolean {
  return /[@\s+()]/.test(reference);
}
