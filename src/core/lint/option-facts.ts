import * as z from "zod/mini";
import type { RuleOptions } from "../config/config.ts";

/** One option of a rule: what it is called, what holds unless score.yaml says otherwise, and what it does. */
export interface OptionFacts {
  readonly name: string;
  readonly standard: unknown;
  readonly says: string;
}

/** Lists the options of a rule as its page tells them. */
export function optionFacts(options: RuleOptions | undefined): readonly OptionFacts[] {
  return Object.entries(options?.def.shape ?? {}).map(([name, schema]) => ({
    name,
    standard: (schema as { def?: { defaultValue?: unknown } }).def?.defaultValue,
    says: z.globalRegistry.get(schema as z.ZodMiniType)?.description ?? "",
  }));
}
