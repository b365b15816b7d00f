import { getCountrySpecifications, isValidIBAN } from "ibantools";
import type { Stretch } from "./blank-out.ts";

const BEGINNING =
  /(?<=(?<![\p{L}\p{N}])(?:IBAN)?)[A-Za-z]{2}[ .-]?\d[ .-]?\d(?=[^\p{L}\p{N}]{0,8}[A-Za-z0-9])/giu;
const SPECIFICATIONS = getCountrySpecifications();

/** Finds the bank accounts (IBAN) of a folded text: as many characters as their country gives them, and check digits that are right. */
export function findBankAccounts(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
    const length = SPECIFICATIONS[beginning.slice(0, 2).toUpperCase()]?.chars ?? 0;
    if (length === 0 || index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(text, index, length);
    if (end === undefined || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const account = text
      .slice(index, end)
      .replace(/[^A-Za-z0-9]/g, "")
      .toUpperCase();
    if (isValidIBAN(account)) found.push({ start: index, end });
  }
  return found;
}

// Up to three signs part the groups, or the end of a line.
const GAP = /(?: {0,3}\n(?:[*+-] )? {0,3}|[ ./_·*-]{1,3})/y;

function endOf(text: string, start: number, length: number): number | undefined {
  let at = start;
  for (let count = 0; count < length; ) {
    if (/[A-Za-z0-9]/.test(text.charAt(at))) {
      count += 1;
      at += 1;
      continue;
    }
    GAP.lastIndex = at;
    const gap = GAP.exec(text)?.[0];
    if (gap === undefined) return undefined;
    at += gap.length;
  }
  return at;
}
