import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { decode } from "../../core/document/decode.ts";
import type { LintResult } from "../../core/lint/report.ts";
import { type ReportedScore, reportedOf } from "../../core/lint/reported.ts";
import type { Context } from "../context.ts";
import { isIn } from "./is-in.ts";
import { isTop, topAbove } from "./top-above.ts";

/** Makes the report of a run for other programs: with paths from the top of the repository, where they look for its files. */
export function reported(result: LintResult, context: Context): readonly ReportedScore[] {
  const { store, cwd } = context;
  const rootOf = (shown: string): string => store.realPath(resolve(cwd, shown));
  return reportedOf(result, {
    folderOf: (shown) => {
      const root = rootOf(shown);
      return relative(topAround(root, context), root).split(sep).join("/");
    },
    textOf: (shown, file) => {
      const { bytes, size } = store.readFile(rootOf(shown), file);
      const decoded = decode(bytes, size);
      return "source" in decoded ? decoded.source.text : undefined;
    },
    nameOf: (text) => createHash("sha256").update(text).digest("hex").slice(0, 32),
  });
}

/**
 * Finds the top that a CI counts paths from: the folder that it says it checked out where a repository begins there, else the
 * repository around the score (it may be checked out below that folder, or there is no CI).
 */
function topAround(root: string, context: Context): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = context.env;
  const named = [GITHUB_WORKSPACE, CI_PROJECT_DIR]
    .flatMap((folder) => (folder === undefined ? [] : realFolders(folder, context)))
    .filter((folder) => isIn(folder, root));
  const here = context.store.realPath(context.cwd);
  return (
    named.find((folder) => isTop(folder, context.store)) ??
    topAbove(root, context.store) ??
    named[0] ??
    (isIn(here, root) ? here : root)
  );
}

function realFolders(folder: string, { store }: Context): readonly string[] {
  try {
    return isAbsolute(folder) ? [store.realPath(folder)] : [];
  } catch {
    return [];
  }
}
