import { wordSet } from "../word-set.ts";

/** What English shortens with a dot. */
export const ABBREVIATIONS = wordSet(`
  e.g eg i.e ie etc approx no nos mr mrs ms dr prof st vs fig min max hr hrs mins secs incl excl inc ltd co dept tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);
