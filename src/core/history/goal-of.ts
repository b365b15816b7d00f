/** Returns the goal that a path holds: the slug, or `promise`. */
export function goalOf(path: string): string | undefined {
  if (path === "promise.md") return "promise";
  return /^goals\/([^/]+)\.md$/.exec(path)?.[1];
}
