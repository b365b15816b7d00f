import { lineList } from "../word-set.ts";
import { NAMED_LAPSES } from "./non-negotiables/lapses.ts";
import { NAMED_STATES } from "./non-negotiables/states.ts";

/** Phrases that the phrases of other lists name. */
export const NAMED: Readonly<Record<string, readonly string[]>> = {
  /** Ourselves, or whoever of us. */
  us: lineList(`
    we|i|staff|somebody|someone|anybody|anyone|everyone|everybody|management|reception|<staffer>|<staff>
  `),
  /** One who is served, whatever the trade; a word that may mean somebody else as well is none. */
  patron: lineList(`
    customer|guest|client|patient|tenant|resident|user|passenger|visitor|caller|diner|member|subscriber|buyer|traveller|traveler|applicant|borrower|claimant|policyholder|homeowner|leaseholder|parent|pupil|student|learner|shopper|commuter|motorist|holidaymaker|swimmer|lodger|landlord|bride|mourner|donor|delegate|attendee|ratepayer|householder|player|punter|ticket-holder|cardholder|bather|camper|viewer|reader|rider|taxpayer|purchaser|complainant
    pet|dog|cat|horse|car|home|boat|house owner
  `),
  /** Many of them. */
  patrons: lineList(`
    customers|guests|clients|patients|tenants|residents|users|passengers|visitors|callers|diners|members|subscribers|shoppers|buyers|travellers|travelers|applicants|borrowers|claimants|policyholders|homeowners|leaseholders|parents|pupils|students|learners|commuters|motorists|holidaymakers|swimmers|lodgers|landlords|brides|mourners|donors|delegates|attendees|ratepayers|householders|players|punters|regulars|families|family|ticket-holders|cardholders|bathers|campers|viewers|readers|riders|taxpayers|purchasers|complainants|people|owners
  `),
  ...NAMED_STATES,
  ...NAMED_LAPSES,
};
