import type { Disable } from "./disable.ts";
import type { Trouble } from "./trouble.ts";
import { rewriteDisable } from "./write-disable.ts";

/** Tells that a comment does not say why. */
export function* reasonMissing(disable: Disable): Generator<Trouble> {
  const { does, rules, reason, unmarked, where } = disable;
  if ((does !== "next" && does !== "begin") || rules.length === 0 || reason !== undefined) return;
  const named = rules.map(({ id }) => id).join(" and ");
  const message =
    unmarked === undefined
      ? `nothing says why ${named} is switched off here, so it is not`
      : `the reason goes behind two dashes; without them ${named} is not switched off`;
  const said = unmarked === undefined ? {} : { reason: unmarked };
  yield { rule: "suppress/no-reason", where, message, suggestion: rewriteDisable(disable, said) };
}
