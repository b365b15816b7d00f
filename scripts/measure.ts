import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { createFileStore } from "../src/adapters/file-store.ts";
import type { Rule } from "../src/core/lint/define-rule.ts";
import { RULES } from "../src/core/lint/rules/index.ts";
import { corpusFolder } from "./corpus.ts";
import { measurePages } from "./measure-pages.ts";
import { measureScore } from "./measure-score.ts";
import { pagesText, scoreText } from "./measured-text.ts";

const HELP = `npm run measure -- [folder] [options]

Counts what the rules find in a folder. A folder with scores in it is linted as it is. Of any other folder
every line of its Markdown is put where a score has such lines (a heading as a goal's title, a point of a
list as an always, a never, something that has to happen, a belief, a cause, a change; a paragraph as a
feeling, a promise), and the rules of words are counted there. Without a folder: SCORE_CORPUS, or
../shared/corpus.

  --rule <id>     only this rule, or a group of them (goal); may be given several times
  --samples <n>   lines shown below each count, evenly from all that were found (3)
  --json          everything that was found
  --page          writes the table in docs/precision.md
  --help`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: "string", multiple: true, default: [] },
    samples: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    page: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
await run();

async function run(): Promise<void> {
  const folder = positionals[0] ?? corpusFolder();
  const samples = Number(values.samples);
  if (values.help) return console.log(HELP);
  if (folder === undefined || !existsSync(folder) || !Number.isInteger(samples) || samples < 0) {
    console.error(
      folder === undefined
        ? "there is no corpus beside the project: name a folder\n"
        : `can't measure ${folder} so\n`,
    );
    console.error(HELP);
    process.exitCode = 2;
    return;
  }
  if (values.page) {
    const { docsPrecision } = await import("./docs-precision.ts");
    const { writePages } = await import("./pages.ts");
    console.log(writePages(docsPrecision(folder)).join("\n") || "the page is current");
    return;
  }
  const rules = values.rule.length === 0 ? RULES : RULES.filter(isChosen);
  const roots = scoresIn(folder);
  const scores = roots.map((root) => measureScore(root, relative(resolve(folder), root), rules));
  const pages = roots.length === 0 ? measurePages(folder, rules) : undefined;
  if (values.json) console.log(JSON.stringify({ scores, pages }, null, 2));
  else if (pages !== undefined) console.log(pagesText(pages, samples));
  else console.log(scores.map((score) => scoreText(score, samples)).join("\n\n"));
}

function isChosen({ id }: Rule): boolean {
  return values.rule.some((named) => id === named || id.startsWith(`${named}/`));
}

function scoresIn(folder: string): readonly string[] {
  const root = resolve(folder);
  return existsSync(join(root, "score.yaml")) ? [root] : createFileStore().findRootsBelow(root);
}
