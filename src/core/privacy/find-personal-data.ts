import { findAddresses } from "./addresses/find-addresses.ts";
import { blankOut, type Stretch } from "./blank-out.ts";
import { findBankAccounts } from "./find-bank-accounts.ts";
import { findCardNumbers } from "./find-card-numbers.ts";
import { findEmailAddresses } from "./find-email-addresses.ts";
import { findPhoneNumbers } from "./find-phone-numbers.ts";
import { foldText } from "./fold-text.ts";
import { isAllowed } from "./is-allowed.ts";
import type { PersonalData, PersonalDataKind, PrivacySettings } from "./personal-data.ts";
import { isSuspect } from "./suspect.ts";
import { withoutDates, withoutLinks } from "./without-dates-and-links.ts";
import { withWordsOfIds } from "./words-of-id.ts";

type Finder = (text: string, country: string | undefined) => readonly Stretch[];

// In this order: what is found is out of the way of those after it, so that one place is one finding.
const FINDERS: readonly (readonly [PersonalDataKind, Finder])[] = [
  ["bank account", findBankAccounts],
  ["card number", findCardNumbers],
  ["phone number", findPhoneNumbers],
  ["address", findAddresses],
];

/** Finds the words of a text by which somebody could be found and that score.yaml does not allow, in order of place. */
export function findPersonalData(text: string, settings: PrivacySettings): readonly PersonalData[] {
  if (!isSuspect(text)) return [];
  const folded = foldText(text);
  const found: PersonalData[] = [];
  const add = (kind: PersonalDataKind, stretches: readonly Stretch[]): void => {
    for (const { start, end } of stretches) {
      const words = folded.text.slice(start, end);
      const span = folded.spanOf(start, end);
      if (!isAllowed({ kind, words }, settings))
        found.push({ kind, words: text.slice(span.start, span.end), ...span });
    }
  };
  const emails = findEmailAddresses(folded.text);
  add("e-mail address", emails);
  let rest = withoutDates(withWordsOfIds(withoutLinks(blankOut(folded.text, emails))));
  for (const [kind, find] of FINDERS) {
    const stretches = find(rest, settings.country);
    add(kind, stretches);
    rest = blankOut(rest, stretches);
  }
  return found.sort((a, b) => a.start - b.start);
}
