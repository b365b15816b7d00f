import { resolveConfig } from "../core/config/resolve-config.ts";
import { ScoreError } from "../core/errors.ts";
import type { Rule } from "../core/lint/define-rule.ts";
import { ownRules } from "../core/lint/own-rules.ts";
import { RULE_BOOK } from "../core/lint/rule-book.ts";
import { RULES } from "../core/lint/rules/index.ts";
import type { Context } from "./context.ts";

/** Lists the rules that hold here: those of every score, and where there is one whose settings can be read, its own. */
export function knownRules({ store, cwd }: Context): readonly Rule[] {
  const root = store.findRoot(cwd);
  if (root === undefined) return RULES;
  try {
    const { config } = resolveConfig(store.readFile(store.realPath(root), "score.yaml"), RULE_BOOK);
    return [...RULES, ...ownRules(config)];
  } catch (error) {
    // A rule can be explained where the settings are what is wrong.
    if (error instanceof ScoreError) return RULES;
    throw error;
  }
}
