import type { ReportingDescriptor } from "sarif";
import type { Severity } from "../core/config/config.ts";
import type { Rule, RuleExample } from "../core/lint/define-rule.ts";
import { IDEAS } from "../core/lint/ideas.ts";
import { exampleText } from "./example-text.ts";

/** What SARIF calls our severities. */
export const SARIF_LEVELS = { refused: "error", error: "error", warning: "warning", info: "note" } as const;

/** What GitHub calls them in its filters. */
const PROBLEM = { error: "error", warning: "warning", info: "recommendation" } as const satisfies Record<
  Severity,
  string
>;

/**
 * Describes a rule to programs that show findings: what `score explain` says, whole, so that nobody needs the page at `helpUri`,
 * which is that of the package.
 */
export function sarifRule(rule: Rule, helpUri: string): ReportingDescriptor {
  const { id, severity, fires, why } = rule;
  const idea = IDEAS[rule.idea];
  const serves = `${idea.name}: ${idea.says}.`;
  const shown = [
    ...rule.bad.map((example) => ["Bad", example] as const),
    ...rule.good.map((example) => ["Good", example] as const),
  ];
  const when = `Fires when ${fires}.`;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: when },
    fullDescription: { text: why },
    helpUri,
    help: {
      text: [when, why, serves, ...shown.map(([kind, example]) => inText(kind, example)), SWITCH(id)].join(
        "\n\n",
      ),
      markdown: [
        when,
        why,
        serves,
        ...shown.map(([kind, example]) => inMarkdown(kind, example)),
        `In \`score.yaml\`, this switches it off:\n\n\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\``,
      ].join("\n\n"),
    },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      tags: [...new Set(tagsOf(rule))],
      "problem.severity": PROBLEM[severity],
    },
  };
}

/** Describes a rule that a score added in its score.yaml, where its words are. */
export function sarifOwnRule(id: string, helpUri: string): ReportingDescriptor {
  const text = "A rule of this score's own, which score.yaml describes.";
  return {
    id,
    name: nameOf(id),
    shortDescription: { text },
    fullDescription: { text },
    helpUri,
    help: { text, markdown: text },
    properties: { tags: ["own-rule"] },
  };
}

// What people filter by on GitHub: GoalTitleMismatch.
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function tagsOf({ id, idea, fixable, clock }: Rule): readonly string[] {
  return [id.replace(/\/.*/, ""), idea, ...(fixable ? ["fixable"] : []), ...(clock ? ["by-the-day"] : [])];
}

const SWITCH = (id: string): string => `In score.yaml, this switches it off: rules: { ${id}: off }`;

function inText(kind: string, example: RuleExample): string {
  return [`${kind}: ${example.says}`, ...linesOf(example).map((line) => `    ${line}`)].join("\n");
}

function inMarkdown(kind: string, example: RuleExample): string {
  const lines = linesOf(example);
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0));
  const fence = "`".repeat(longest + 1);
  return [
    `**${kind}:** ${example.says}`,
    ...(lines.length === 0 ? [] : [[fence, ...lines, fence].join("\n")]),
  ].join("\n\n");
}

function linesOf(example: RuleExample): readonly string[] {
  return exampleText(example).map((line) => line.slice(0, 200));
}
