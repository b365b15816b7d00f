/** Lists what in a text reads as the id of a complaint, wherever it stands. */
export function complaintsNamed(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![a-z0-9])\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*/g));
}
