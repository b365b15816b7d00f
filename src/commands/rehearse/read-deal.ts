import { randomInt } from "node:crypto";
import { exactLine } from "../../core/amend/exact-line.ts";
import { refuseUnreadable } from "../../core/amend/refuse-problems.ts";
import { ScoreError } from "../../core/errors.ts";
import { cardOf } from "../../core/rehearse/card-of.ts";
import { deal } from "../../core/rehearse/deal.ts";
import { drawsOf } from "../../core/rehearse/draw.ts";
import type { RehearseResult } from "../../core/rehearse/result.ts";
import { titleOf } from "../../core/rehearse/scene.ts";
import { findGoal } from "../../core/score/find-goal.ts";
import type { Goal } from "../../core/score/goal.ts";
import type { Score } from "../../core/score/score.ts";
import { shellWords } from "../../core/shell-words.ts";
import { unreadableFiles } from "../../core/status/unreadable.ts";
import type { Context } from "../context.ts";
import { readPractice } from "../read-practice.ts";

/** What is to be dealt. */
export interface DealOptions {
  /** A goal by any of its names or its words; absent for all of them. */
  readonly goal: string | undefined;
  readonly cards: number | undefined;
  /** What makes a deal the same again; absent for a new one. */
  readonly seed: string | undefined;
}

/** How many cards are dealt unless somebody says. */
const CARDS = 5;
const MOST_CARDS = 200;
const LONGEST_SEED = 80;

/** Deals the cards of a score that was read, with how its goals stand to their last rehearsal. @throws ScoreError where the goal is unknown or can't be read. */
export async function readDeal(
  options: DealOptions,
  score: Score,
  root: string,
  context: Context,
): Promise<RehearseResult> {
  const { goals, found } = await readRehearsed(options.goal, score, root, context);
  const practice = new Map(goals.map((one) => [one.goal, one.practice]));
  const asked = options.cards ?? CARDS;
  if (asked < 1 || asked > MOST_CARDS) {
    throw new ScoreError(
      "usage",
      "usage/number",
      `--cards takes a number from 1 to ${MOST_CARDS}, not ${asked}`,
      {
        hint: `--cards ${asked < 1 ? 1 : MOST_CARDS}`,
      },
    );
  }
  // Four digits can be said across a kitchen.
  const seed = options.seed === undefined ? String(randomInt(1000, 10_000)) : seedOf(options.seed);
  const draws = deal({ draws: drawsOf(found, score), practice }, seed, asked);
  return {
    kind: "rehearse",
    today: context.now().day,
    seed,
    again: draws.length === 0 ? undefined : againLine(options, seed),
    goals,
    cards: draws.map((draw) => cardOf(draw, score, seed)),
    asked,
    refused: unreadableFiles(score),
    recording: undefined,
    deck: undefined,
  };
}

/** Tells how goals stand to their last rehearsal, and deals nothing. */
export async function readRehearsals(
  goal: string | undefined,
  score: Score,
  root: string,
  context: Context,
): Promise<RehearseResult> {
  const { goals } = await readRehearsed(goal, score, root, context);
  const nothing = {
    seed: undefined,
    again: undefined,
    cards: [],
    asked: 0,
    recording: undefined,
    deck: undefined,
  };
  return { kind: "rehearse", today: context.now().day, goals, refused: unreadableFiles(score), ...nothing };
}

async function readRehearsed(
  name: string | undefined,
  score: Score,
  root: string,
  context: Context,
): Promise<Pick<RehearseResult, "goals"> & { readonly found: readonly Goal[] }> {
  const named = name === undefined ? score.goals : [goalNamed(name, score)];
  const found = named.filter(({ document }) => document.readable);
  const practice = await readPractice("rehearsal", found, score, root, context);
  const goals = found.flatMap((goal) => {
    const known = practice.get(goal.id);
    return known === undefined ? [] : [{ goal: goal.id, title: titleOf(goal), practice: known }];
  });
  return { goals, found };
}

function goalNamed(name: string, score: Score): Goal {
  if (/^promise(?:\.md)?$/.test(name.trim())) {
    throw new ScoreError("usage", "goal/promise", "the promise is rehearsed by the goals that keep it", {
      hint: "score rehearse\nscore review promise   # read it together",
    });
  }
  const goal = findGoal(score, name, (meant) => shellWords(["score", "rehearse", meant]));
  if (!goal.document.readable) refuseUnreadable(goal.document);
  return goal;
}

function seedOf(typed: string): string {
  const seed = exactLine("--seed", typed);
  if (seed.length <= LONGEST_SEED) return seed;
  throw new ScoreError("usage", "rehearse/seed", `--seed takes at most ${LONGEST_SEED} characters`, {
    hint: "--seed 4711",
  });
}

function againLine({ goal, cards }: DealOptions, seed: string): string {
  const named = goal === undefined ? [] : [goal];
  const counted = cards === undefined ? [] : ["--cards", String(cards)];
  return shellWords(["score", "rehearse", ...named, "--seed", seed, ...counted]);
}
