/** Returns the id that the file of a goal gives it, its name without folder and `.md`; for promise.md that is `promise`. */
export function goalIdOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/i, "");
}
