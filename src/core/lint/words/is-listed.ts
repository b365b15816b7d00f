/** Tells whether words stand in a list of score.yaml, however they are capitalised and ended there. */
export function isListed(typed: string, list: readonly string[]): boolean {
  return list.some((each) => plainly(each) === plainly(typed));
}

function plainly(words: string): string {
  return words
    .trim()
    .replace(/[.!?]{1,9}$/u, "")
    .toLowerCase();
}
