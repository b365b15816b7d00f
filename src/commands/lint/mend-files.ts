import type { ScoreDocument } from "../../core/document/document.ts";
import type { Finding } from "../../core/lint/finding.ts";
import { fixFiles } from "../../core/lint/fix.ts";
import type { Context } from "../context.ts";

/** Writes what can be mended without a decision; returns the files that changed. `read` reads one anew. */
export async function mendFiles(
  root: string,
  findings: readonly Finding[],
  read: (path: string) => ScoreDocument | undefined,
  context: Context,
): Promise<readonly string[]> {
  const changes = fixFiles(findings, read);
  if (changes.length === 0) return [];
  // What is half recorded is not to be mended under the hands of who finishes it.
  (await import("../refuse-interrupted.ts")).refuseInterrupted(root, context);
  for (const { path, after } of changes) context.store.writeFile(root, path, after);
  return changes.map(({ path }) => path);
}
