import type { BelowBest } from "../../score/below-best.ts";
import type { Unreadable } from "../../status/unreadable.ts";
import type { OpenGap } from "../../voice/open-gaps.ts";
import type { Drifted } from "./find-drift.ts";

/** What `score drift` found. */
export interface DriftResult {
  readonly kind: "drift";
  /** The commit that the history ends with; absent where there is none. */
  readonly commit: string | undefined;
  /** True where the same commit and the same files will always tell this. */
  readonly isLasting: boolean;
  /** What the score is called. */
  readonly name: string;
  /** The goal that was asked for; absent for the whole score. */
  readonly goal: string | undefined;
  /** True where the history was cut (a shallow clone): what was promised before is not known. */
  readonly shallow: boolean;
  /** How many clauses and standards were held against their past. */
  readonly promises: number;
  /** How many goals still say a template's words, which nobody here has promised. */
  readonly borrowed: number;
  readonly findings: readonly Drifted[];
  /** Standards that are looser than what was reached three times. */
  readonly proposals: readonly (BelowBest & { readonly goal: string })[];
  /** The gaps that are open, as far as what HEAD has tells of them. */
  readonly gaps: readonly OpenGap[];
  /** How many versions in the history can't be read, and so were held against nothing. */
  readonly unreadVersions: number;
  /** Files that can't be read today, and so were held against nothing. */
  readonly refused: readonly Unreadable[];
}

/** Tells whether anything lies below what it was, or can't be read; what is only proposed does neither. */
export function driftVerdict(result: DriftResult): "clean" | "findings" | "refused" {
  if (result.refused.length > 0) return "refused";
  return result.findings.length > 0 ? "findings" : "clean";
}
