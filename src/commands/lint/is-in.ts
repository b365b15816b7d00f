import { isAbsolute, relative, sep } from "node:path";

/** Tells whether a path is a folder or lies in it; both with their links resolved. */
export function isIn(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
