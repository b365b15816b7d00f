import { type ResolvedConfig, resolveConfig } from "../config/resolve-config.ts";
import type { RawFile } from "../document/document.ts";
import { activeRules, type ChosenRules } from "./active-rules.ts";
import { ownRules } from "./own-rules.ts";
import { RULE_BOOK } from "./rule-book.ts";
import { RULES } from "./rules/index.ts";

/** The settings of a score, and the rules that they leave on. */
export type Settled = ResolvedConfig & ChosenRules;

/** Reads score.yaml and chooses the rules by it; `only` narrows them. @throws ScoreError where it can't be read. */
export function settle(raw: RawFile, only: ReadonlySet<string> | undefined): Settled {
  const resolved = resolveConfig(raw, RULE_BOOK);
  const { config } = resolved;
  return { ...resolved, ...activeRules([...RULES, ...ownRules(config)], config, only) };
}
