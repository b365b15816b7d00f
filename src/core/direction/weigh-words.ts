import type { Direction } from "../history/change.ts";
import type { LanguageWords } from "../language/language-words.ts";
import { tokensOf } from "../language/tokens.ts";
import type { Clause } from "../score/clause.ts";
import { isTime } from "./elapsed.ts";
import { type Layout, layOut, type Step } from "./layout.ts";
import type { ScaledWords } from "./scaled-words.ts";
import { weighLimits } from "./weigh-limits.ts";
import { weighLists } from "./weigh-lists.ts";
import { comesOrGoes, type Weight } from "./weight.ts";

/** Whether a promise got stronger by other words, and which words show it; nothing is shown where it is open. */
export interface Weighed {
  readonly direction: Direction;
  readonly evidence: string | undefined;
}

const SAME: Weighed = { direction: "same", evidence: undefined };
const OPEN: Weighed = { direction: "unknown", evidence: undefined };

/**
 * Weighs the words of a promise against those that it had: by limits, exceptions, how binding it is, how often and of how many, and by
 * what a list names. It tells a direction only where nothing else differs, and all that differs goes one way.
 */
export function weighWords(
  before: string,
  after: string,
  list: Clause["list"],
  words: LanguageWords | undefined,
): Weighed {
  if (before === after) return SAME;
  if (!isScaled(words)) return OPEN;
  const [was, is] = [layOut({ text: before, list }, words), layOut({ text: after, list }, words)];
  const limits = weighLimits(was.limits, is.limits, list, words);
  const reserves = weighReserves(was.reserves, is.reserves, words);
  const much = [
    ...weighSteps([was.frequency], [is.frequency]),
    ...weighScopes(was.scopes, is.scopes),
    ...weighLists({ ...was, rest: restBeside(was, is) }, { ...is, rest: restBeside(is, was) }, list, words),
  ];
  const { burdening, allowing } = words.scales.acts;
  // "Don't ring every customer": what would be more is less there.
  if (much.length > 0 && says([was, is], words.grammar.denials)) return OPEN;
  // "Insist on helmets", "allow two visitors": more of it may be less for whoever is bound by it.
  const binding = list === "always" && [was, is].every(isOfOurs) ? [] : limits;
  const isBinding = says([was, is], list === "always" ? burdening : allowing);
  if (isBinding && [...much, ...reserves, ...binding].length > 0) return OPEN;
  const duty = weighSteps([was.duty], [is.duty]);
  return summed([...limits, ...weighUrgency(was, is), ...reserves, ...duty, ...much]);
}

function says(layouts: readonly Layout[], those: ReadonlySet<string>): boolean {
  return layouts.some(({ rest }) => rest.some(({ word }) => those.has(word)));
}

// "Charge no more than £40" binds us; a floor, and a time by which something is done, may bind them.
function isOfOurs({ limits }: Layout): boolean {
  return limits.every(({ quantity }) => quantity.bound === "at-most" && !isTime(quantity.unit));
}

// What leads to a limit goes with it.
function restBeside({ rest, limits }: Layout, other: Layout): Layout["rest"] {
  return limits.length === other.limits.length ? rest : rest.filter(({ leads }) => !leads);
}

function isScaled(words: LanguageWords | undefined): words is ScaledWords {
  return words?.scales !== undefined && words.quantities !== undefined;
}

function summed(weights: readonly Weight[]): Weighed {
  const directions = new Set(weights.map(({ direction }) => direction));
  if (directions.size === 0) return SAME;
  const [direction, ...others] = directions;
  if (direction === undefined || direction === "unknown" || others.length > 0) return OPEN;
  return { direction, evidence: weights.map(({ evidence }) => evidence).join(", ") };
}

// "At once" may be sooner than any clock, and "as soon as we can" later.
function weighUrgency(was: Layout, is: Layout): readonly Weight[] {
  const same = was.urgency.join().toLowerCase() === is.urgency.join().toLowerCase();
  return same ? [] : [{ direction: "unknown", evidence: "urgency" }];
}

function weighReserves(
  was: readonly string[],
  is: readonly string[],
  { scales, opened }: ScaledWords,
): readonly Weight[] {
  const only = (some: readonly string[], others: readonly string[]): readonly string[] =>
    some.filter((each) => !others.some((other) => other.toLowerCase() === each.toLowerCase()));
  // "Unless they ask us to" takes nothing from them.
  const isTheirs = (typed: string): boolean =>
    tokensOf(typed, opened).some(({ word }) => scales.acts.wishing.has(word));
  const weigh = (typed: string, isNew: boolean): Weight => {
    const direction = isTheirs(typed) ? "unknown" : isNew ? "weaker" : "stronger";
    return { direction, evidence: comesOrGoes(typed, isNew) };
  };
  return [
    ...only(is, was).map((typed) => weigh(typed, true)),
    ...only(was, is).map((typed) => weigh(typed, false)),
  ];
}

// Between all and some of them anybody can tell; between most and some it depends on whom the rest is for.
function weighScopes(was: readonly Step[], is: readonly Step[]): readonly Weight[] {
  const isOpen = was.some(
    (one, at) => one.level > 0 && (is[at]?.level ?? 0) > 0 && one.level !== is[at]?.level,
  );
  return isOpen ? [{ direction: "unknown", evidence: "of how many" }] : weighSteps(was, is);
}

function weighSteps(was: readonly Step[], is: readonly Step[]): readonly Weight[] {
  return was.flatMap((one, at): Weight[] => {
    const other = is[at];
    if (other === undefined || other.level === one.level) return [];
    const direction = other.level > one.level ? "weaker" : "stronger";
    if (one.typed === undefined) return [{ direction, evidence: comesOrGoes(other.typed ?? "", true) }];
    if (other.typed === undefined) return [{ direction, evidence: comesOrGoes(one.typed, false) }];
    return [{ direction, evidence: `"${one.typed}" → "${other.typed}"` }];
  });
}
