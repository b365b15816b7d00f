import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { fine, worthKnowing } from "../finding.ts";
import { linesOf } from "../lines-of.ts";
import { excludeExpression, excludesScore } from "../score-folders.ts";

const REWRITES = /^(?:prettier|mdformat|markdownlint-fix|markdownlint-cli2-fix|dprint|typos|remark-lint)$/;
const HARMLESS = /^(?:trailing-whitespace|end-of-file-fixer|mixed-line-ending|fix-byte-order-marker)$/;

/** Whether the pre-commit framework rewrites Markdown: it then refuses the commit, unlike other hooks. */
export const preCommitFramework = repositoryCheck("hooks/pre-commit-framework", ({ prefix }, { files }) => {
  const config = files.find(({ path }) => path === ".pre-commit-config.yaml");
  if (config === undefined) return undefined;
  const [top = "", ...blocks] = blocksOf(config.text);
  const rewriting = blocks.filter((block) => REWRITES.test(idOf(block)) && concernsMarkdown(block));
  const [open] = rewriting.filter((block) => !excludesScore(block, prefix));
  if (open !== undefined && !excludesScore(topLevel(config.text, top), prefix))
    return worthKnowing(
      `the pre-commit framework runs ${idOf(open)}: where it reformats a goal, it refuses the commit, and nothing is recorded`,
      editLine(config.path, `exclude: '${excludeExpression(prefix)}'`),
    );
  if (rewriting.length > 0) return fine("the pre-commit framework leaves the score alone");
  if (blocks.some((block) => HARMLESS.test(idOf(block))))
    return fine("the pre-commit framework tidies line ends only; what score writes is tidy already");
  return fine("the pre-commit framework rewrites no Markdown");
});

// The part before the first hook, then each hook from its id to the next.
function blocksOf(yaml: string): readonly string[] {
  const blocks: string[][] = [[]];
  for (const { words } of linesOf(yaml)) {
    if (/^\s*-\s+id\s*:/.test(words)) blocks.push([]);
    blocks.at(-1)?.push(words);
  }
  return blocks.map((lines) => lines.join("\n"));
}

function idOf(block: string): string {
  return /^\s*-\s+id\s*:\s*["']?([\w-]+)/.exec(block)?.[1] ?? "";
}

// An exclude for all hooks may stand before or after them, at the left margin.
function topLevel(yaml: string, top: string): string {
  const lines = linesOf(yaml).filter(({ words }) => /^exclude\s*:/.test(words));
  return [top, ...lines.map(({ words }) => words)].join("\n");
}

function concernsMarkdown(block: string): boolean {
  const narrowed = block.split("\n").filter((line) => /^\s*(?:types|types_or|files)\s*:/.test(line));
  return narrowed.length === 0 || narrowed.some((line) => /markdown|\bmd\b|text/.test(line));
}
