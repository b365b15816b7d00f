import type { RehearseResult } from "../../core/rehearse/result.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";
import { type DealOptions, readDeal, readRehearsals } from "./read-deal.ts";
import { type RecordRehearsalOptions, recordRehearsal } from "./record-rehearsal.ts";

/** Deals cards from the score here. Needs no Git; with it, what changed since the last rehearsal is told in the words of then. */
export async function rehearse(options: DealOptions, context: Context): Promise<RehearseResult> {
  const root = findScore(context);
  return readDeal(options, loadScore(root, context.store), root, context);
}

/** Tells which goals of the score here were rehearsed when, and what changed since. */
export async function listRehearsals(goal: string | undefined, context: Context): Promise<RehearseResult> {
  const root = findScore(context);
  return readRehearsals(goal, loadScore(root, context.store), root, context);
}

/** Writes down that the cards of a deal were practised. */
export async function recordDeal(
  deal: DealOptions,
  recording: RecordRehearsalOptions,
  context: Context,
): Promise<RehearseResult> {
  return recordRehearsal(recording, (score, root) => readDeal(deal, score, root, context), context);
}
