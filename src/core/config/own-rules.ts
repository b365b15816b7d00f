import type { Where } from "../score/where.ts";
import type { OwnRule, Severity } from "./config.ts";

/** A rule of words as score.yaml writes it under `own-rules`. */
export interface WrittenOwnRule {
  readonly existence: readonly string[];
  readonly where?: readonly Where[];
  readonly message: string;
  readonly suggestion?: string;
  readonly severity?: Severity | "off";
}

/** Reads the rules that a score adds; each is known as `own/<id>`. */
export function ownRulesOf(written: Readonly<Record<string, WrittenOwnRule>>): readonly OwnRule[] {
  return Object.entries(written).map(([id, rule]) => ({
    id: `own/${id}`,
    existence: rule.existence,
    where: rule.where,
    message: rule.message.trim(),
    suggestion: rule.suggestion?.trim(),
    severity: rule.severity ?? "warning",
  }));
}
