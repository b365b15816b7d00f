import { writtenForm } from "../document/source-text.ts";
import type { Finding } from "../lint/finding.ts";
import { RULES } from "../lint/rules/index.ts";
import { runLint } from "../lint/run.ts";
import type { PlannedFile } from "../planned-file.ts";
import { documentsOf, readScore, type Score } from "../score/score.ts";

/** Returns what lint would say of the new words of a file and did not say of the old ones. */
export function remarksOn(path: string, files: readonly PlannedFile[], score: Score): readonly Finding[] {
  const after = readScore([...filesAfter(files, score)], score.config, score.settings);
  const told = (finding: Finding): string => `${finding.rule}: ${finding.message}`;
  // A file that was moved is compared with what it was called before.
  const gone = files.filter((file) => file.after === undefined).map((file) => file.path);
  const scope = { files: new Set([path, ...gone]) };
  const before = new Set(runLint(score, RULES, scope).findings.map(told));
  const findings = runLint({ ...after, paths: score.paths }, RULES, scope).findings;
  return findings.filter(
    (finding) => finding.severity !== "info" && finding.rule !== "link/broken" && !before.has(told(finding)),
  );
}

function* filesAfter(
  files: readonly PlannedFile[],
  score: Score,
): Generator<{ path: string; bytes: Uint8Array }> {
  const planned = new Map(files.map((file) => [file.path, file.after]));
  const encoder = new TextEncoder();
  for (const document of documentsOf(score)) {
    const text = planned.has(document.path) ? planned.get(document.path) : writtenForm(document.source);
    planned.delete(document.path);
    if (text !== undefined) yield { path: document.path, bytes: encoder.encode(text) };
  }
  for (const [path, text] of planned) if (text !== undefined) yield { path, bytes: encoder.encode(text) };
}
