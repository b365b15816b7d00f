import type { ScoreDocument } from "../document/document.ts";
import { writtenForm } from "../document/source-text.ts";
import { applySplices, overlap, type Splice } from "../document/splice.ts";
import type { Finding } from "./finding.ts";
import { withComments } from "./suppress/with-comments.ts";

/** A file with its text after the safe fixes. */
export interface FixedFile {
  readonly path: string;
  readonly after: string;
}

/**
 * Applies what can be mended without a decision. Fixes that touch the same place wait for the next round, and so does a file of
 * which `read` gives nothing.
 */
export function fixFiles(
  findings: readonly Finding[],
  read: (path: string) => ScoreDocument | undefined,
): readonly FixedFile[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const fixed: FixedFile[] = [];
  for (const [path, found] of byFile) {
    const fixes = found.flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [fix]));
    const document = fixes.length === 0 ? undefined : read(path);
    if (document === undefined) continue;
    const splices = compatible(fixes.map(withComments(document)));
    const text = applySplices(document.source.text, splices);
    if (text !== document.source.text) fixed.push({ path, after: writtenForm({ ...document.source, text }) });
  }
  return fixed;
}

function compatible(fixes: readonly (readonly Splice[])[]): readonly Splice[] {
  const chosen: Splice[] = [];
  for (const fix of fixes) {
    const clash = fix.some((splice) =>
      chosen.some((other) => overlap(splice, other) || splice.start === other.start),
    );
    if (!clash) chosen.push(...fix);
  }
  return chosen;
}
