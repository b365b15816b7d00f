import type { RuleOptions } from "../../config/config.ts";
import type { Where } from "../../score/where.ts";
import type { RuleFacts } from "../define-rule.ts";

/** What a rule of words says of itself: also in which contexts it looks. */
export interface WordRuleFacts<Options extends RuleOptions> extends RuleFacts {
  readonly needsWords: NonNullable<RuleFacts["needsWords"]>;
  readonly where: readonly Where[] | "any";
  readonly options?: Options;
}
