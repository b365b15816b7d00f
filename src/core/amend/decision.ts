import type { Repair } from "./ledger.ts";
import { oneLine } from "./one-line.ts";

/** Who decided an amendment and why, as it was typed. */
export interface Decision {
  readonly because: string;
  readonly by: string;
  /** Why words that look personal are recorded all the same. */
  readonly override: string | undefined;
}

/** Reads the sentences of a decision. @throws ScoreError where one is empty or has more than one line. */
export function decided(decision: Decision): Pick<Repair, "because" | "by" | "override"> {
  return {
    because: oneLine("--because", decision.because),
    by: oneLine("--by", decision.by),
    override:
      decision.override === undefined ? undefined : oneLine("--allow-personal-data", decision.override),
  };
}
