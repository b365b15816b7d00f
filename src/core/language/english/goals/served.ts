/** What only a business calls those it serves; nobody calls themselves so when they say what they want. */
export const SERVED =
  "customer|customers|client|clients|patient|patients|tenant|tenants|user|users|passenger|passengers|member|members|policyholder|policyholders|shopper|shoppers|consumer|consumers|subscriber|subscribers|prospect|prospects|caller|callers|diner|diners|claimant|claimants|applicant|applicants|donor|donors|learner|learners";

/** Those whom others may mean as well: a couple has guests, a child has parents. */
export const PERHAPS_SERVED =
  "guest|guests|resident|residents|visitor|visitors|student|students|pupil|pupils|owner|owners|parent|parents|family|families|traveller|travellers|householder|householders|landlord|landlords";
