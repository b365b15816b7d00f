import { createFileStore } from "../src/adapters/file-store.ts";
import { loadScore } from "../src/commands/load-score.ts";
import type { Rule } from "../src/core/lint/define-rule.ts";
import type { Finding } from "../src/core/lint/finding.ts";
import { runLint } from "../src/core/lint/run.ts";

/** What the rules found in a real score, as it is. */
export interface MeasuredScore {
  /** Relative to the folder that was measured; empty for the folder itself. */
  readonly folder: string;
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** Lints a score as it stands, whatever its settings say of single rules. */
export function measureScore(root: string, folder: string, rules: readonly Rule[]): MeasuredScore {
  const score = loadScore(root, createFileStore());
  const { files, findings } = runLint(score, rules);
  return { folder, files, findings };
}
