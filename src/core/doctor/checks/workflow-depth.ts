import type { Check } from "../check.ts";
import { editLine } from "../edit-line.ts";
import type { SettingsFile } from "../facts.ts";
import { fine, worthKnowing } from "../finding.ts";
import { linesOf } from "../lines-of.ts";

const CALLS_SCORE = /\bcx-score\b|\bscore (?:lint|log|drift|verify|status)\b/;

/** Whether the workflows that call score check out the whole history. */
export const workflowDepth: Check = {
  id: "ci/depth",
  look: ({ files }) => {
    const calling = files.filter(({ path, text }) => isWorkflow(path) && CALLS_SCORE.test(text));
    if (calling.length === 0) return undefined;
    for (const file of calling) {
      const line = isGitLab(file.path) ? shallowJob(file) : shallowCheckout(file);
      if (line === undefined) continue;
      return worthKnowing(
        `${file.path}:${line} checks out a part of the history only: what promises were before can't be seen there`,
        isGitLab(file.path)
          ? editLine(file.path, 'variables: { GIT_DEPTH: "0" }')
          : editLine(file.path, "with: { fetch-depth: 0 } goes under it", line),
      );
    }
    return fine(`${calling.map(({ path }) => path).join(", ")} checks out the whole history`);
  },
};

function isWorkflow(path: string): boolean {
  return path.startsWith(".github/workflows/") || isGitLab(path);
}

function isGitLab(path: string): boolean {
  return /^\.gitlab-ci\.ya?ml$/.test(path);
}

function shallowJob({ text }: SettingsFile): number | undefined {
  const lines = linesOf(text);
  if (lines.some(({ words }) => /\bGIT_DEPTH["']?\s*:\s*["']?0\b/.test(words))) return undefined;
  return lines.find(({ words }) => CALLS_SCORE.test(words))?.line;
}

// A step ends where the next one begins: at a dash that stands no deeper than its own.
function shallowCheckout({ text }: SettingsFile): number | undefined {
  const lines = linesOf(text);
  for (const [at, { line, words }] of lines.entries()) {
    if (!/\buses\s*:\s*["']?actions\/checkout\b/.test(words)) continue;
    const dash = lines.slice(0, at + 1).findLast((before) => /^\s*-\s/.test(before.words));
    const depth = indentOf(dash?.words ?? words);
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((after) => /^\s*-\s/.test(after.words) && indentOf(after.words) <= depth);
    const step = rest.slice(0, end === -1 ? rest.length : end);
    if (
      ![words, ...step.map((after) => after.words)].some((after) =>
        /\bfetch-depth["']?\s*:\s*["']?0\b/.test(after),
      )
    )
      return line;
  }
  return undefined;
}

function indentOf(words: string): number {
  return words.length - words.trimStart().length;
}
