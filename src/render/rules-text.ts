import type { Rule, RuleExample } from "../core/lint/define-rule.ts";
import { IDEAS } from "../core/lint/ideas.ts";
import { optionFacts } from "../core/lint/option-facts.ts";
import { writeDisable } from "../core/lint/suppress/write-disable.ts";
import { exampleText } from "./example-text.ts";
import { renderJson } from "./json.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders the rules as a list by group. */
export function renderRules(rules: readonly Rule[], style: Style): string {
  const widest = Math.max(...rules.map((rule) => rule.id.length));
  const lines = rules.map((rule) => {
    const lead = style.line`${style.bold(rule.id.padEnd(widest))}  ${rule.severity.padEnd(7)} ${(rule.fixable ? "fixable" : "").padEnd(7)}`;
    return lead;
  });
  return `${lines.map((line) => String(line).trimEnd()).join("\n")}\n\n${style.line`Why, with examples: ${style.command("score explain <rule>")}`}\n`;
}

/** Renders the rules as `score.rules/1`. */
export function renderRulesJson(rules: readonly Rule[]): string {
  return renderJson("rules", { rules: rules.map(ruleJson) });
}

/** Renders one rule as `score.explain/1`. */
export function renderExplainJson(rule: Rule): string {
  const examples = (list: readonly RuleExample[]) =>
    list.map(({ says, keys, sections, files }) => ({ says, keys, sections, files }));
  return renderJson("explain", { ...ruleJson(rule), bad: examples(rule.bad), good: examples(rule.good) });
}

function ruleJson({ id, severity, idea, fixable, clock, neverHidden, fires, why, options }: Rule) {
  return {
    id,
    severity,
    idea,
    fixable: fixable === true,
    clock: clock === true,
    neverHidden: neverHidden === true,
    fires,
    why,
    options: optionFacts(options),
  };
}

/** Renders why a rule exists, what it finds fault with, what it lets pass, and how to switch it off. */
export function renderExplain(rule: Rule, style: Style): string {
  const paragraph = (text: string): Shown[] =>
    wrapWords(text, style.columns - 2).map((line) => style.line`  ${line}`);
  const lines: Shown[] = [
    style.line`${style.bold(rule.id)} ${style.dim(`(${rule.severity}${rule.fixable ? ", fixable" : ""}${rule.clock ? ", by the day" : ""})`)}`,
    ...paragraph(`Fires when ${rule.fires}.`),
    ...(rule.leaves === undefined ? [] : paragraph(`Leaves alone: ${rule.leaves}`)),
    style.line``,
    ...paragraph(rule.why),
    ...paragraph(`${IDEAS[rule.idea].name}: ${IDEAS[rule.idea].says}.`),
    ...rule.bad.flatMap((example) => exampleLines(style.red("bad: "), example, style)),
    ...rule.good.flatMap((example) => exampleLines(style.green("good:"), example, style)),
    style.line``,
    ...optionLines(rule, style),
    style.line`Switch it off in score.yaml:`,
    style.line`  rules: { ${rule.id}: off }`,
    ...standLines(rule, style),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function standLines({ id, neverHidden }: Rule, style: Style): Shown[] {
  if (neverHidden)
    return [style.line``, style.line`No comment in a file and no baseline hides what it finds.`];
  return [
    style.line``,
    style.line`Let one place stand, on the line above it, in the text or among the keys:`,
    style.line`  ${writeDisable("markdown", [id])}`,
    style.line`  ${writeDisable("yaml", [id])}`,
  ];
}

function optionLines(rule: Rule, style: Style): Shown[] {
  const facts = optionFacts(rule.options);
  if (facts.length === 0) return [];
  return [
    style.line`Its options, as in rules: { ${rule.id}: [${rule.severity}, { ${facts[0]?.name ?? ""}: … }] }`,
    ...facts.map(
      ({ name, standard, says }) => style.line`  ${name}  ${says} (unless set: ${JSON.stringify(standard)})`,
    ),
    style.line``,
  ];
}

function exampleLines(label: Shown, example: RuleExample, style: Style): Shown[] {
  return [
    style.line``,
    style.line`  ${label} ${example.says}`,
    ...exampleText(example).map((line) => style.line`    ${line.slice(0, 200)}`),
  ];
}
