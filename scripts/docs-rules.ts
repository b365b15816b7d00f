import type { Rule, RuleExample } from "../src/core/lint/define-rule.ts";
import { EXAMPLE_DAY, EXAMPLE_GOAL, exampleGoal } from "../src/core/lint/example-score.ts";
import { IDEAS } from "../src/core/lint/ideas.ts";
import { optionFacts } from "../src/core/lint/option-facts.ts";
import { RULES } from "../src/core/lint/rules/index.ts";
import { offerFor } from "../src/core/lint/suppress/offer.ts";
import { documentsOf } from "../src/core/score/score.ts";
import type { Where } from "../src/core/score/where.ts";
import { filesOfExample, lintExample, lintFiles, scoreOf } from "../test/helpers/lint.ts";
import { code, fenced, madeFrom, page, sentence, table } from "./markdown.ts";
import type { Generated } from "./pages.ts";
import { RULES_FOLDER } from "./rule-index.ts";
import { showExample } from "./show-example.ts";

const FOLDER = "docs/rules";

/** Makes a page for every rule from what the rule says of itself, and a table of them all. */
export function docsRules(): Generated {
  const pages = new Map([[`${FOLDER}/README.md`, indexPage()]]);
  for (const rule of RULES) pages.set(`${FOLDER}/${rule.id}.md`, rulePage(rule));
  return { pages, folder: FOLDER };
}

function indexPage(): string {
  const groups = [...new Set(RULES.map(groupOf))];
  const sections = groups.flatMap((group) => {
    const rows = RULES.filter((rule) => groupOf(rule) === group).map((rule) => [
      `[${code(rule.id)}](${rule.id}.md)`,
      rule.clock ? `${rule.severity}, by the day` : rule.severity,
      rule.fixable ? "yes" : "",
      sentence(rule.fires),
    ]);
    return [`## ${group}`, table(["rule", "severity", "fixable", "fires when"], rows)];
  });
  return page(
    madeFrom(`the rules in ${RULES_FOLDER}`),
    "# Rules",
    `${code("score lint")} looks at a score with these rules. An *error* fails the run, a *warning* is worth a conversation, an *info* is only told. ${code("score lint --fix")} mends what is fixable and needs no decision.`,
    "What a rule says can be changed in `score.yaml`, for the whole score:",
    fenced("yaml", "rules:\n  nn/too-many: warning\n  template/borrowed: off"),
    "One place can be let stand by a comment that says why, and what is there already by a baseline: [exceptions](../exceptions.md).",
    `A rule marked *by the day* depends on the date: it looks at the day of the run, or of ${code("--today")}, and its warnings count for neither ${code("--strict")} nor ${code("--max-warnings")}, so that nothing turns red overnight. In the examples it is ${EXAMPLE_DAY}.`,
    "The examples of every rule change one clean goal, which is [at the end](#the-goal-of-the-examples) of this page.",
    ...sections,
    "## The goal of the examples",
    `${code(EXAMPLE_GOAL)}:`,
    fenced("markdown", exampleGoal({})),
  );
}

function rulePage(rule: Rule): string {
  return page(
    madeFrom(`${RULES_FOLDER}/${rule.id}.ts`),
    `# ${rule.id}`,
    table(["severity", "mended by `score lint --fix`"], [[rule.severity, rule.fixable ? "yes" : "no"]]),
    rule.why,
    `It serves an idea: **${IDEAS[rule.idea].name}**, ${IDEAS[rule.idea].says}.`,
    "## Fires when",
    sentence(rule.fires),
    ...(rule.clock ? [BY_THE_DAY] : []),
    ...contextsOf(rule),
    ...(rule.leaves === undefined ? [] : ["## Leaves alone", rule.leaves]),
    ...optionsOf(rule),
    rule.bad.length === 1 ? "## A bad example" : "## Bad examples",
    ...rule.bad.flatMap((example) => [showExample(example), saidOf(rule, example)]),
    rule.good.length === 1 ? "## A good example" : "## Good examples",
    ...rule.good.map(showExample),
    "## Switching it off",
    ...(rule.bad.some((example) => refusalOf(rule, example) !== undefined) ? REFUSED : switchOff(rule)),
    `All rules: [the index](../README.md). The goal that the examples change is [there too](../README.md#the-goal-of-the-examples).`,
  );
}

const CONTEXTS: Readonly<Record<Where, string>> = {
  title: "the title of a goal",
  always: "an always",
  never: "a never",
  promise: "the promise, its parts and the change we make",
  happen: "what has to happen",
  feel: "how it must feel",
  believe: "what we believe",
  cause: "the cause of a complaint, the reason of a repair",
  change: "what a repair changed",
  elsewhere: "anything else that is written",
};

function contextsOf({ where }: Rule): readonly string[] {
  if (where === undefined) return [];
  if (where === "any") return ["It looks at every sentence of every file."];
  return [
    `It looks at ${where.map((each) => CONTEXTS[each]).join("; ")}. What stands inside double quotes is somebody else's.`,
  ];
}

function optionsOf(rule: Rule): readonly string[] {
  const facts = optionFacts(rule.options);
  if (facts.length === 0) return [];
  const rows = facts.map(({ name, standard, says }) => [code(name), code(JSON.stringify(standard)), says]);
  const [first] = facts;
  const example = `rules:\n  ${rule.id}: [${rule.severity}, { ${first?.name}: ${sampleOf(first?.standard)} }]`;
  return ["## Options", table(["option", "unless set", "what it does"], rows), fenced("yaml", example)];
}

function sampleOf(standard: unknown): string {
  return Array.isArray(standard) ? '["some words"]' : JSON.stringify(standard);
}

const BY_THE_DAY = `It depends on the day, which is that of the run unless ${code("--today")} names another; here it is ${EXAMPLE_DAY}. Its warnings count for neither ${code("--strict")} nor ${code("--max-warnings")}.`;

const REFUSED = [
  "It can't be switched off: a file that can't be read safely is refused whatever `score.yaml` says. The other files are read, and the exit code is 3.",
];

function switchOff(rule: Rule): readonly string[] {
  return [
    "In `score.yaml`:",
    fenced("yaml", `rules:\n  ${rule.id}: off`),
    "`info`, `warning` or `error` in its place changes how much it matters.",
    ...(rule.neverHidden ? [] : letStand(rule)),
  ];
}

function letStand(rule: Rule): readonly string[] {
  const [comment] = rule.bad.flatMap((example) => {
    const files = filesOfExample(example);
    const documents = documentsOf(scoreOf(files));
    const finding = lintExample(example).findings.find((candidate) => candidate.rule === rule.id);
    const document = documents.find(({ path }) => path === finding?.file);
    return finding && document ? [offerFor(finding, document).comment] : [];
  });
  if (comment === undefined) return [];
  const language = comment.startsWith("#") ? "yaml" : "markdown";
  return ["For one place, [on the line above it](../../exceptions.md):", fenced(language, comment)];
}

function saidOf(rule: Rule, example: RuleExample): string {
  const said = findingOf(rule, example) ?? refusalOf(rule, example);
  return said === undefined ? "" : `Then ${code("score lint")} says:\n\n${fenced("text", said)}`;
}

function findingOf(rule: Rule, example: RuleExample): string | undefined {
  const { findings } = lintExample(example);
  const finding = findings.find((candidate) => candidate.rule === rule.id);
  if (finding === undefined) return undefined;
  const { file, start, severity, message, suggestion } = finding;
  return `${file}:${start.line}:${start.column} ${severity} ${rule.id}\n  ${message}${fixLines(suggestion)}`;
}

function refusalOf(rule: Rule, example: RuleExample): string | undefined {
  const { refused } = lintFiles(filesOfExample(example));
  const refusal = refused.find((candidate) => candidate.code === rule.id);
  if (refusal === undefined) return undefined;
  return `${refusal.file} refused ${rule.id}\n  ${refusal.message}${fixLines(refusal.suggestion)}`;
}

function fixLines(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `\n  fix: ${suggestion.replaceAll("\n", "\n       ")}`;
}

function groupOf(rule: Rule): string {
  return rule.id.split("/")[0] ?? "";
}
