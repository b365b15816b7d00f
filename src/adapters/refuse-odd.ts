import { join } from "node:path";
import { notAFileProblem, notAFolderProblem, symlinkProblem } from "../core/document/path-problems.ts";
import type { Problem } from "../core/document/problem.ts";
import { ScoreError } from "../core/errors.ts";
import { typeOf } from "./type-of.ts";

/** Refuses a path that is a link or lies behind one: nothing is written through a link, it could lead anywhere. */
export function refuseLinks(root: string, path: string): void {
  const steps = path.split("/");
  for (let length = 1; length <= steps.length; length += 1) {
    const part = steps.slice(0, length).join("/");
    if (typeOf(join(root, part)) !== "link") continue;
    throw refusalOf(symlinkProblem(part));
  }
}

/** Refuses what is no plain file, or lies behind something that is no folder: it is not what Git and this program call by its name. */
export function refuseOdd(root: string, path: string): void {
  refuseLinks(root, path);
  const steps = path.split("/");
  for (let length = 1; length <= steps.length; length += 1) {
    const part = steps.slice(0, length).join("/");
    const type = typeOf(join(root, part));
    const isFile = length === steps.length && part.endsWith(".md");
    if (type === "none" || type === (isFile ? "file" : "folder")) continue;
    if (type === "file" && length === steps.length) continue;
    throw refusalOf(isFile ? notAFileProblem(part) : notAFolderProblem(part));
  }
}

function refusalOf({ code, message, suggestion }: Problem): ScoreError {
  return new ScoreError("refused", code, message, { hint: suggestion ?? "" });
}
