import type { Place } from "../document/source-text.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { Mismatch } from "./mismatch.ts";

/** A mismatch with its place in words. */
export interface PlacedMismatch extends Mismatch {
  readonly start: Place;
  readonly end: Place;
}

/** An operation of Git whose commit will hold repair files: a squashed merge, a cherry-pick, a merge. */
export interface UnderWay {
  readonly what: string;
  readonly ways: readonly string[];
  readonly amendments: number;
}

/** What `score verify` found. */
export interface VerifyResult {
  readonly kind: "verify";
  readonly name: string;
  /** True where the history was cut (a shallow clone): then only a part of it was looked at. */
  readonly shallow: boolean;
  /** How many amendments have a repair file. */
  readonly amendments: number;
  /** How many of them their commits tell of as well. */
  readonly both: number;
  readonly ledgerOnly: number;
  /** How many of those stand in a file that was never committed; none are counted where the history was cut. */
  readonly uncommitted: number;
  /** What Git has under way that holds repair files of these, staged: how many, and the lines that end it. */
  readonly underWay: UnderWay | undefined;
  /** How many more the commits name that were taken back, or whose goal is no more. */
  readonly gone: number;
  readonly findings: readonly PlacedMismatch[];
  /** Files of the ledger and of the complaint book that can't be read, and so were held against nothing. */
  readonly refused: readonly Unreadable[];
}

/** Tells whether anything contradicts, or can't be read; what is only worth knowing does neither. */
export function verifyVerdict(result: VerifyResult): "clean" | "findings" | "refused" {
  if (result.refused.length > 0) return "refused";
  return result.findings.some(({ severity }) => severity !== "info") ? "findings" : "clean";
}
