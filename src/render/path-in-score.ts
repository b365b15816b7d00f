/** Shows a file of a score from where the run began: several scores may lie below it. */
export function pathInScore(score: { readonly root: string }, file: string): string {
  return score.root === "" ? file : `${score.root}/${file}`;
}
