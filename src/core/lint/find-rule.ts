import { hintOf } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import type { Rule } from "./define-rule.ts";
import { RULES } from "./rules/index.ts";

/** Finds a rule by its id. @throws ScoreError `lint/unknown-rule` with the nearest one. */
export function findRule(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  throw unknownRule(id);
}

/** Finds the rules of an id or of a group such as `schema/*`. @throws ScoreError `lint/unknown-rule`. */
export function findRules(id: string): readonly Rule[] {
  const found = id.endsWith("/*")
    ? RULES.filter((rule) => rule.id.startsWith(id.slice(0, -1)))
    : RULES.filter((rule) => rule.id === id);
  if (found.length > 0) return found;
  throw unknownRule(id);
}

function unknownRule(id: string): ScoreError {
  const known = RULES.map((rule) => rule.id);
  return new ScoreError("usage", "lint/unknown-rule", `there is no rule "${id}"${hintOf(id, known)}`, {
    hint: "score rules",
  });
}
