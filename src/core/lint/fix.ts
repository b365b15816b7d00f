import type { ScoreDocument } from "../document/document.ts";
import { writtenForm } from "../document/source-text.ts";
import { applySplices, overlap, type Splice } from "../document/splice.ts";
import { documentsOf, type Score } from "../score/score.ts";
import type { Finding } from "./finding.ts";

/** A file with its text after the safe fixes. */
export interface FixedFile {
  readonly path: string;
  readonly after: string;
}

/** Applies what can be mended without a decision. Fixes that touch the same place wait for the next round. */
export function fixFiles(score: Score, findings: readonly Finding[]): readonly FixedFile[] {
  const documents = new Map<string, ScoreDocument>(
    documentsOf(score).map((document) => [document.path, document]),
  );
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const fixed: FixedFile[] = [];
  for (const [path, found] of byFile) {
    const document = documents.get(path);
    const splices = compatible(found.map((finding) => finding.fix ?? []));
    if (document === undefined || splices.length === 0) continue;
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
