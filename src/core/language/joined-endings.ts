const SET_OFF = /(?<=\p{L})[:*_·](?=innen(?!\p{L}))/giu;

/** Writes `Kund:innen` and `Kund*innen`, as German names everyone, as one word with a hyphen; every place stays where it was. */
export function withJoinedEndings(text: string): string {
  return /innen/i.test(text) ? text.replace(SET_OFF, "-") : text;
}
