/** What a file is called whose own name can't be told. */
const UNNAMED = "a table";

const DATES = /(?:19|20)\d\d([-_.]?)\d\d\1\d\d/g;

/**
 * Returns what a table is called in the commit of its import: its name, unless somebody could be found in that, however its words
 * and numbers are joined.
 */
export function fileLabel(name: string, isPersonal: (text: string) => boolean): string {
  const apart = name.replace(DATES, " ").replace(/[-_.,+]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ");
  return [name, saidAloud(name), apart].some(isPersonal) ? UNNAMED : name;
}

/** Returns a name as a reader would say it: without the marks beside letters. Those within a number stay, as in a date. */
export function saidAloud(name: string): string {
  return name.replace(/(?<=\p{L})[-_.]+|[-_.]+(?=\p{L})|_/gu, " ");
}
