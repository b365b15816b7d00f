import { isRepair } from "../history/recurrence.ts";
import { repairBook } from "../history/repair-book.ts";
import { rehearsalsOf, voicesOf } from "../score/filed-records.ts";
import { firstWords } from "../score/first-words.ts";
import type { KeptScore } from "../score/score.ts";

/** Something that was done, received or heard. */
export interface Achievement {
  readonly id: string;
  readonly on: string;
  /** By today's name; absent where nobody said. */
  readonly goal: string | undefined;
  readonly words: string;
}

/** What came of looking after a score since a day; each list in the order of its days. */
export interface Achieved {
  readonly since: string;
  /** Repairs that somebody looked at in that time and found that they had held. */
  readonly held: readonly Achievement[];
  readonly thanks: readonly Achievement[];
  /** Near misses are as welcome as complaints: nobody was hurt by them yet. */
  readonly nearMisses: readonly Achievement[];
  readonly voices: readonly Achievement[];
  readonly rehearsals: readonly Achievement[];
}

/** Gathers what was achieved from one day to another, of one goal or of all. */
export function achievedSince(
  score: KeptScore,
  {
    since,
    today,
    goal,
  }: { readonly since: string; readonly today: string; readonly goal: string | undefined },
): Achieved {
  const { standing, outcomes, complaints, nameOf } = repairBook(score);
  const within = (all: readonly Achievement[]): readonly Achievement[] =>
    all
      .filter(({ on }) => on >= since && on <= today)
      .filter((one) => goal === undefined || one.goal === goal)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const book = (kind: "thanks" | "near-miss"): readonly Achievement[] =>
    complaints
      .filter(({ keys }) => keys.kind === kind)
      .map(({ id, keys, document }) => ({
        id,
        on: keys.received.slice(0, 10),
        goal: keys.goal === undefined ? undefined : nameOf(keys.goal),
        words: firstWords(score.whole(document)),
      }));
  return {
    since,
    held: within(
      standing.filter(isRepair).flatMap((repair) => {
        const { held, cameBack = [] } = outcomes.get(repair.id) ?? {};
        if (held?.answer !== "yes" || cameBack.length > 0) return [];
        return [{ id: repair.id, on: held.on, goal: repair.goal, words: held.because ?? repair.because }];
      }),
    ),
    thanks: within(book("thanks")),
    nearMisses: within(book("near-miss")),
    voices: within(
      voicesOf(score).map(({ id, keys, document }) => ({
        id,
        on: keys.date,
        goal: nameOf(keys.about.split("#")[0] ?? ""),
        words: firstWords(score.whole(document)),
      })),
    ),
    rehearsals: within(
      rehearsalsOf(score).map(({ id, keys }) => ({
        id,
        on: keys.date,
        goal: nameOf(keys.goal),
        words: `with ${keys.by.join(", ")}`,
      })),
    ),
  };
}
