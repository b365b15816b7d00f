import type { Weigh } from "./directions-to.ts";
import type { Excuse } from "./excuse.ts";
import type { Strand } from "./strand.ts";

/**
 * Returns how far a decision went: the sentence that its file keeps, or what stood there when it was made. Nothing where that was to
 * be gone.
 */
export function allowedBy(
  excuse: Excuse,
  { part, wordings }: Strand,
  now: string | undefined,
  weigh: Weigh,
): string | undefined {
  const kept = now === undefined ? [] : excuse.wrote;
  if (now !== undefined && kept.includes(now)) return now;
  const known = kept.find((words) => weigh(words, now ?? "", part).direction !== "unknown");
  return known ?? wordings.findLast(({ order }) => order <= excuse.order)?.words;
}
