import type { Config, Severity } from "../config/config.ts";
import type { Rule } from "./define-rule.ts";
import { judgesIn } from "./judges-in.ts";
import { severityOf } from "./presets.ts";

/** A rule that is on, with what its findings weigh. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Whether score.yaml chose that: then a rule with two degrees has one. */
  readonly isChosen: boolean;
}

/** The rules that score.yaml leaves on. */
export interface ChosenRules {
  readonly active: readonly ActiveRule[];
  /** Those of them that the language of the score has no words for, by their ids. */
  readonly silent: readonly string[];
}

/** Sorts the rules that score.yaml leaves on by whether they can judge in its language; `only` narrows them. */
export function activeRules(
  rules: readonly Rule[],
  config: Config,
  only: ReadonlySet<string> | undefined,
): ChosenRules {
  const chosen = rules.flatMap((rule): readonly ActiveRule[] => {
    // Whether a comment hides anything shows only where the rules have run that it names.
    if (only !== undefined && !only.has("suppress/unused") && !only.has(rule.id)) return [];
    const setting = config.rules.get(rule.id);
    const severity = setting?.severity ?? severityOf(rule, config.preset);
    return severity === "off" ? [] : [{ rule, severity, isChosen: setting?.severity !== undefined }];
  });
  const judges = ({ rule }: ActiveRule): boolean => judgesIn(rule, config.language);
  return {
    active: chosen.filter(judges),
    silent: chosen.filter((each) => !judges(each)).map(({ rule }) => rule.id),
  };
}
