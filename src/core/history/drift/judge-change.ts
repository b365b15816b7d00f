import { allowedBy } from "./allowed-by.ts";
import { directionsTo } from "./directions-to.ts";
import { evidenceOf, isBelow, type JudgeStrand } from "./judge-strand.ts";
import { AT_ORIGIN } from "./past.ts";

/**
 * Holds a clause or a standard against what it said where a change began, which is the first of its wordings: a step back up is no
 * less, though it be below what once was. Excused by a decision of the same change, down to what that recorded.
 */
export const judgeChange: JudgeStrand = (strand, now, excuse, weigh) => {
  const [base] = strand.wordings;
  const { part } = strand;
  // What the change brought itself was promised by nobody before it.
  if (base?.words === undefined || base.order !== AT_ORIGIN || base.isBorrowed === true) return undefined;
  if (directionsTo(now, strand, weigh)[0] !== "weaker") return undefined;
  const strictest = { ...base, words: base.words };
  const excusedTo = excuse && allowedBy(excuse, strand, now, weigh);
  if (excuse !== undefined && !isBelow(now, excusedTo, part, weigh)) return undefined;
  const last = strand.wordings.at(-1);
  const since = last === base || last?.words !== now ? undefined : last;
  return { strictest, excusedTo, since, evidence: evidenceOf(strictest, now, part, weigh) };
};
