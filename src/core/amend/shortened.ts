/** The longest first line of a commit, in characters. */
export const LONGEST_SUBJECT = 72;

/** Cuts words to a length at a space, and says so with an ellipsis. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join("");
  return `${cut.replace(/\s+\S*$/, "") || cut}…`;
}
