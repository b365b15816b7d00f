import { goalNames } from "../core/history/goal-names.ts";
import { chosenIn } from "../core/trace/chosen.ts";
import { inTheAir } from "../core/trace/in-the-air.ts";
import { narrowed } from "../core/trace/narrowed.ts";
import type { TraceResult } from "../core/trace/trace.ts";
import { traceOf } from "../core/trace/trace-of.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Follows the promise to what was said about it, in files alone. Needs no Git. */
export function trace(about: string | undefined, context: Context): TraceResult {
  const score = loadScore(findScore(context), context.store);
  const whole = traceOf(score);
  const air = inTheAir(whole);
  if (about === undefined) return { ...whole, about, air };
  const chosen = chosenIn(whole, about, goalNames(score).nameOf);
  return { ...narrowed(whole, chosen), about: about.trim(), air };
}
