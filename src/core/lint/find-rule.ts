import { hintOf } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import type { Rule } from "./define-rule.ts";

/** Finds a rule by its id. @throws ScoreError `lint/unknown-rule` with the nearest one. */
export function findRule(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  throw unknownRule(
    id,
    rules.map((each) => each.id),
  );
}

/** Finds the rules of an id or of a group such as `schema/*`. @throws ScoreError `lint/unknown-rule`. */
export function findRules(id: string, rules: readonly Rule[]): readonly Rule[] {
  const found = id.endsWith("/*")
    ? rules.filter((rule) => rule.id.startsWith(id.slice(0, -1)))
    : rules.filter((rule) => rule.id === id);
  if (found.length > 0) return found;
  throw unknownRule(
    id,
    rules.map((each) => each.id),
  );
}

/** Makes the failure of a rule that does not exist, with the one that was meant. */
export function unknownRule(id: string, known: readonly string[]): ScoreError {
  return new ScoreError("usage", "lint/unknown-rule", `there is no rule "${id}"${hintOf(id, known)}`, {
    hint: "score rules",
  });
}
