import type { LanguageWords } from "../../language/language-words.ts";
import type { Weigh } from "./directions-to.ts";
import { type Excuse, excuseOf } from "./excuse.ts";
import { judgeStrand, type Lowered } from "./judge-strand.ts";
import { saidToday } from "./said-today.ts";
import { lastWords, type PromisePart, type Strand } from "./strand.ts";
import type { Today } from "./today.ts";
import type { TodaysPromises } from "./todays-promises.ts";
import { weighPromise } from "./weigh-promise.ts";
import { wentElsewhere } from "./went-elsewhere.ts";

/** A promise that lies below the strictest it ever was, without a recorded reason. */
export interface Drifted extends Lowered {
  readonly goal: string;
  /** The bare id, today's or the last it had; absent where the whole goal is gone. */
  readonly clause: string | undefined;
  readonly part: PromisePart | "goal";
  /** What it says today; absent where it is gone. */
  readonly now: string | undefined;
}

/** What drift is looked for in. */
export interface DriftQuestion {
  readonly strands: readonly Strand[];
  readonly excuses: readonly Excuse[];
  /** Tells what is promised today, where that has to be known. */
  readonly promises: () => TodaysPromises;
  /** Tells whether a goal stands as what holds one of its versions has it, where that is known. */
  readonly isStanding?: ((goal: string, holder: string) => boolean) | undefined;
  /** The words of the score's language, where it has any. */
  readonly words: LanguageWords | undefined;
}

/** Holds every clause and standard of a score against what it was; goals in the order of their strands. */
export function findDrift(question: DriftQuestion, judge = judgeStrand): readonly Drifted[] {
  const { strands, excuses, words, isStanding = () => false } = question;
  const moved = strandsByGoal(strands).filter(
    ([goal, own]) => !isAsWritten(own, (by) => isStanding(goal, by)),
  );
  // What anybody promises today need not be known where nothing was ever said otherwise.
  if (moved.length === 0) return [];
  const { today, unread } = question.promises();
  const goals = new Map(today.map((goal) => [goal.id, goal]));
  const isElsewhere = wentElsewhere(strands, today);
  const weigh: Weigh = (before, after, part) => weighPromise(before, after, part, words);
  return moved.flatMap(([goal, own]) => {
    const here = goals.get(goal);
    if (unread.has(goal) || (here === undefined && isRetired(goal, own, excuses))) return [];
    const said = saidToday(own, here);
    const drifted = own.flatMap((strand): Drifted[] => {
      const now = said.get(strand);
      if (now === undefined && (isElsewhere(strand) || isInOtherList(strand, here))) return [];
      const excuse = excuseOf(strand, excuses, now !== undefined);
      const lowered = judge(strand, now?.text, excuse, weigh);
      const clause = now?.id ?? [...strand.ids].at(-1);
      return lowered === undefined ? [] : [{ goal, clause, part: strand.part, now: now?.text, ...lowered }];
    });
    const [first] = drifted;
    // A goal that is gone is one loss, and not one for each of its lines.
    return here === undefined && first !== undefined
      ? [{ ...first, clause: undefined, part: "goal" }]
      : drifted;
  });
}

// Such a goal says today what it always said.
function isAsWritten(strands: readonly Strand[], isStanding: (holder: string) => boolean): boolean {
  const [holder, ...others] = new Set(strands.map(({ wordings }) => wordings[0]?.holder));
  if (holder === undefined || others.length > 0) return false;
  return strands.every(({ wordings }) => wordings.length === 1) && isStanding(holder);
}

function strandsByGoal(strands: readonly Strand[]): readonly (readonly [string, readonly Strand[]])[] {
  const goals = new Map<string, Strand[]>();
  for (const strand of strands) {
    const own = goals.get(strand.goal);
    if (own === undefined) goals.set(strand.goal, [strand]);
    else own.push(strand);
  }
  return [...goals];
}

function isRetired(goal: string, strands: readonly Strand[], excuses: readonly Excuse[]): boolean {
  const last = Math.max(...strands.map(({ wordings }) => wordings.at(-1)?.order ?? 0));
  return excuses.some((excuse) => excuse.goal === goal && excuse.retires.size > 0 && excuse.order >= last);
}

function isInOtherList(strand: Strand, goal: Today | undefined): boolean {
  const words = lastWords(strand);
  return (
    goal !== undefined &&
    [...goal.always, ...goal.never].some(({ id, text }) => strand.ids.has(id) || text === words)
  );
}
