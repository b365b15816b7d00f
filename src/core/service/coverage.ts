import { balanceOf } from "../balance/balance-of.ts";
import type { Goal } from "../score/goal.ts";
import { textsOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";

/** What customers expect of every business. */
const EXPECTATIONS = ["valued", "connected", "consistent", "predictable"] as const;

/** What people want, customers and team alike. */
const WANTS = ["agency", "mastery", "autonomy", "purpose", "community", "status"] as const;

/** How many goals say that they meet something. */
export interface Covered {
  readonly tag: string;
  readonly goals: number;
}

/** What the goals of a score cover: counts, never a grade. Both tags are optional. */
export interface Coverage {
  /** The goals that can be read. */
  readonly goals: number;
  readonly expects: readonly Covered[];
  /** How many goals say what customers expect of them. */
  readonly sayingExpects: number;
  readonly gives: readonly Covered[];
  readonly sayingGives: number;
  /** Goals in which something passes between people, those that are all about the work, and those of which it can't be told. */
  readonly relational: number;
  readonly technical: number;
  readonly untold: number;
}

/** Counts what some goals cover. */
export function coverageOf(goals: readonly Goal[], { config }: Pick<Score, "config">): Coverage {
  const readable = goals.filter(({ document }) => document.readable);
  const said = (key: "expects" | "gives"): readonly ReadonlySet<string>[] =>
    readable.map(({ document }) => new Set(textsOf(document, key).map(({ text }) => text)));
  const covered = (tags: readonly string[], sets: readonly ReadonlySet<string>[]): readonly Covered[] =>
    tags.map((tag) => ({ tag, goals: sets.filter((set) => set.has(tag)).length }));
  const saying = (tags: readonly string[], sets: readonly ReadonlySet<string>[]): number =>
    sets.filter((set) => tags.some((tag) => set.has(tag))).length;
  const [expects, gives] = [said("expects"), said("gives")];
  const balances = readable.map((goal) => balanceOf(goal, config));
  return {
    goals: readable.length,
    expects: covered(EXPECTATIONS, expects),
    sayingExpects: saying(EXPECTATIONS, expects),
    gives: covered(WANTS, gives),
    sayingGives: saying(WANTS, gives),
    relational: balances.filter((balance) => balance === "relational").length,
    technical: balances.filter((balance) => balance === "technical").length,
    untold: balances.filter((balance) => balance === undefined).length,
  };
}
