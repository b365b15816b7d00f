import { relative, sep } from "node:path";

/** Returns a path from the top of a work tree with `/`, or as it is where it lies outside. */
export function shownPath(top: string, path: string): string {
  const below = relative(top, path);
  return below.startsWith("..") ? path : below.split(sep).join("/");
}
