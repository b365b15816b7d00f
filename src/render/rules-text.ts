import type { Rule, RuleExample } from "../core/lint/define-rule.ts";
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

function ruleJson({ id, severity, fixable, clock, fires, why }: Rule) {
  return { id, severity, fixable: fixable === true, clock: clock === true, fires, why };
}

/** Renders why a rule exists, what it finds fault with, what it lets pass, and how to switch it off. */
export function renderExplain(rule: Rule, style: Style): string {
  const paragraph = (text: string): Shown[] =>
    wrapWords(text, style.columns - 2).map((line) => style.line`  ${line}`);
  const lines: Shown[] = [
    style.line`${style.bold(rule.id)} ${style.dim(`(${rule.severity}${rule.fixable ? ", fixable" : ""}${rule.clock ? ", by the day" : ""})`)}`,
    ...paragraph(`Fires when ${rule.fires}.`),
    style.line``,
    ...paragraph(rule.why),
    ...rule.bad.flatMap((example) => exampleLines(style.red("bad: "), example, style)),
    ...rule.good.flatMap((example) => exampleLines(style.green("good:"), example, style)),
    style.line``,
    style.line`Switch it off in score.yaml:`,
    style.line`  rules: { ${rule.id}: off }`,
  ];
  return `${lines.map(String).join("\n")}\n`;
}

const MOST_LINES = 12;

function exampleLines(label: Shown, example: RuleExample, style: Style): Shown[] {
  const pieces = [
    ...Object.values(example.keys ?? {}).filter((text) => text !== null),
    ...Object.entries(example.sections ?? {}).map(([name, text]) =>
      text === null
        ? `(no section "${name}")`
        : name === "#"
          ? text || "(no heading)"
          : `## ${name}\n${text}`,
    ),
    ...Object.entries(example.files ?? {}).map(([path, text]) => `${path}\n${text}`),
  ];
  const text = pieces.join("\n").trimEnd().split("\n");
  const shown = text.length > MOST_LINES ? [...text.slice(0, MOST_LINES), "…"] : text;
  return [
    style.line``,
    style.line`  ${label} ${example.says}`,
    ...(pieces.length === 0 ? [] : shown.map((line) => style.line`    ${line.slice(0, 200)}`)),
  ];
}
