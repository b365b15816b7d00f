/** Returns the language of a BCP 47 tag without its country or script: `de` of `de-CH`. */
export function languageOf(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
}
