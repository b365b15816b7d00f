/** What a spreadsheet takes for the beginning of a formula, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Puts an apostrophe before what a spreadsheet would take for a formula, which makes words of it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes that apostrophe off again. */
export function unguardFormula(text: string): string {
  return /^'/.test(text) && FORMULA.test(text) ? text.slice(1) : text;
}
