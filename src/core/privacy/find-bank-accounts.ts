import { getCountrySpecifications, isValidIBAN } from "ibantools";
import type { Stretch } from "./blank-out.ts";

const BEGINNING = /(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d{2}(?=[ -]?[A-Za-z0-9])/gu;
const SPECIFICATIONS = getCountrySpecifications();

/** Finds the bank accounts (IBAN) of a folded text: as many characters as their country gives them, and check digits that are right. */
export function findBankAccounts(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
    const length = SPECIFICATIONS[beginning.slice(0, 2).toUpperCase()]?.chars ?? 0;
    if (length === 0 || index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(text, index, length);
    if (end === undefined || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const account = text.slice(index, end).replace(/[ -]/g, "").toUpperCase();
    if (isValidIBAN(account)) found.push({ start: index, end });
  }
  return found;
}

// Groups are parted by one blank or hyphen at most.
function endOf(text: string, start: number, length: number): number | undefined {
  let count = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/[A-Za-z0-9]/.test(sign)) count += 1;
    else if (!/[ -]/.test(sign) || /[ -]/.test(text.charAt(at - 1))) return undefined;
    if (count === length) return at + 1;
  }
  return undefined;
}
