import { allowedBy } from "./allowed-by.ts";
import { directionsTo, type Weigh } from "./directions-to.ts";
import type { Excuse } from "./excuse.ts";
import type { PromisePart, Strand, Wording } from "./strand.ts";

/** How a promise lies below what it was, and nobody said why. */
export interface Lowered {
  /** The strictest that it ever said, of what it is below. */
  readonly strictest: Worded;
  /** How far a recorded decision went, where there was one. */
  readonly excusedTo: string | undefined;
  /** The first step since which it has been below; absent where no commit holds what it says now. */
  readonly since: Wording | undefined;
  /** The words or numbers that show it; absent where it is gone. */
  readonly evidence: string | undefined;
}

/** Words that a promise had, and when. */
export type Worded = Wording & { readonly words: string };

/** Judges what a strand says `now`, which is absent where it is gone, with the latest decision about it. */
export type JudgeStrand = (
  strand: Strand,
  now: string | undefined,
  excuse: Excuse | undefined,
  weigh: Weigh,
) => Lowered | undefined;

/**
 * Holds a clause or a standard against everything it ever said. Nothing where it is not below any of that, where it is below only
 * what a decision excused, and where which way it went can't be told.
 */
export const judgeStrand: JudgeStrand = (strand, now, excuse, weigh) => {
  const { part, wordings } = strand;
  const directions = directionsTo(now, strand, weigh);
  const below = wordings.filter((_, at) => directions[at] === "weaker").filter(isOwn);
  const excusedTo = excuse && allowedBy(excuse, strand, now, weigh);
  const strictest = strictestOf(below, part, weigh);
  if (strictest === undefined) return undefined;
  const isExcused = ({ order }: Wording): boolean => excuse !== undefined && order <= excuse.order;
  if (below.every(isExcused) && !isBelow(now, excusedTo, part, weigh)) return undefined;
  const since = belowSince(allowedFrom(excuse, excusedTo, strand) ?? strictest, strand, now, weigh);
  return { strictest, excusedTo, since, evidence: evidenceOf(strictest, now, part, weigh) };
};

/** Tells whether what is said now is less than what a decision allowed; nothing is less than a decision that it was to be gone. */
export function isBelow(
  now: string | undefined,
  allowed: string | undefined,
  part: PromisePart,
  weigh: Weigh,
): boolean {
  if (allowed === undefined) return false;
  return now === undefined || weigh(allowed, now, part).direction === "weaker";
}

/** Returns the words or numbers that show that something is less; nothing where it is gone. */
export function evidenceOf(
  { words }: Worded,
  now: string | undefined,
  part: PromisePart,
  weigh: Weigh,
): string | undefined {
  return now === undefined ? undefined : weigh(words, now, part).evidence;
}

function isOwn(wording: Wording): wording is Worded {
  return wording.words !== undefined && wording.isBorrowed !== true;
}

// Of two that can't be held against each other, the earlier one stands for both.
function strictestOf(candidates: readonly Worded[], part: PromisePart, weigh: Weigh): Worded | undefined {
  let [best, ...others] = candidates;
  for (const other of others)
    if (best !== undefined && weigh(best.words, other.words, part).direction === "stronger") best = other;
  return best;
}

// Below what a decision allowed it can only be since then.
function allowedFrom(
  excuse: Excuse | undefined,
  words: string | undefined,
  { wordings }: Strand,
): Worded | undefined {
  const at = wordings.findLast(({ order }) => excuse !== undefined && order <= excuse.order);
  return at === undefined || words === undefined ? undefined : { ...at, words };
}

function belowSince(
  above: Worded,
  { part, wordings }: Strand,
  now: string | undefined,
  weigh: Weigh,
): Wording | undefined {
  if (wordings.at(-1)?.words !== now) return undefined;
  const isAbove = ({ words }: Wording): boolean =>
    words !== undefined && ["same", "stronger"].includes(weigh(above.words, words, part).direction);
  const last = wordings.findLastIndex((wording) => wording.order <= above.order || isAbove(wording));
  return wordings[last + 1];
}
