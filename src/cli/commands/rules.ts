import type { CommandSpec } from "../command-spec.ts";

/** `score rules` */
export const rulesSpec: CommandSpec = {
  name: "rules",
  summary: "list the rules of lint",
  description:
    "Lists every rule of lint with its severity, and whether lint --fix can mend what it finds; in a score, its own rules too.",
  examples: [["score rules", "every rule"]],
  declare: (command, act) => {
    command.action(() =>
      act(async (stage) => {
        const { knownRules } = await import("../../commands/known-rules.ts");
        const { renderRules, renderRulesJson } = await import("../../render/rules-text.ts");
        const rules = knownRules(stage.context);
        stage.print(stage.globals.json === true ? renderRulesJson(rules) : renderRules(rules, stage.style));
        return "clean";
      }),
    );
  },
};

/** `score explain` */
export const explainSpec: CommandSpec = {
  name: "explain",
  summary: "tell why a rule exists, with examples",
  description:
    "Tells why a rule of lint exists, when it fires, with bad and good examples, and how to switch it off.",
  examples: [["score explain never/missing", "one rule"]],
  declare: (command, act) => {
    command.argument("<rule>", "a rule's id, such as never/missing").action((id: string) =>
      act(async (stage) => {
        const { knownRules } = await import("../../commands/known-rules.ts");
        const { findRule } = await import("../../core/lint/find-rule.ts");
        const { renderExplain, renderExplainJson } = await import("../../render/rules-text.ts");
        const rule = findRule(id, knownRules(stage.context));
        stage.print(stage.globals.json === true ? renderExplainJson(rule) : renderExplain(rule, stage.style));
        return "clean";
      }),
    );
  },
};
