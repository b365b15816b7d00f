import { relative, sep } from "node:path";
import type { Context } from "../context.ts";

/** Returns a score's folder relative to the working folder. */
export function shownRoot(root: string, { store, cwd }: Pick<Context, "store" | "cwd">): string {
  return relative(store.realPath(cwd), root).split(sep).join("/");
}
