import { draftFile } from "../../adapters/draft-file.ts";
import type { Prompter } from "../../adapters/prompter.ts";
import { ScoreError } from "../../core/errors.ts";
import type { Card } from "../../core/rehearse/card.ts";
import { problemOfInitials } from "../../core/rehearse/initials.ts";
import type { RehearseResult } from "../../core/rehearse/result.ts";
import type { Context } from "../context.ts";
import { withGoingBack } from "../going-back.ts";
import { lookAround } from "../in-transaction.ts";
import { keepInterview } from "../keep-interview.ts";
import { keepingPrivate } from "../keeping-private.ts";
import { findScore, loadScore } from "../load-score.ts";
import { repositoryAround } from "../start-git.ts";
import { keepDeal, seedIn } from "./keep-deal.ts";
import { type DealOptions, readDeal } from "./read-deal.ts";
import { type Hard, type RecordRehearsalOptions, recordRehearsal } from "./record-rehearsal.ts";

/** What a rehearsal on a terminal is told. */
export interface AskRehearsalOptions extends Omit<RecordRehearsalOptions, "by" | "hard"> {
  readonly deal: DealOptions;
  /** Whether it is written down without asking. */
  readonly record: boolean;
  readonly by: string | undefined;
}

/** How cards look on a terminal. */
export interface CardShows {
  readonly due: (result: RehearseResult) => string;
  readonly front: (card: Card) => string;
  readonly back: (card: Card) => string;
}

/** What was played, and whether it is to be written down. */
interface Played {
  readonly result: RehearseResult;
  readonly cards: readonly Card[];
  readonly hard: readonly Hard[];
  readonly by: string | undefined;
}

// What Enter takes, or what needs no words, is no answer that anybody has to be reminded of.
const ON = "";
const STOP = "stop";
const UNWRITTEN = "unwritten";

/**
 * Deals cards to people at a terminal: a card, Enter turns it over, was anything hard, the next. What was hard becomes a near miss with
 * one key. Answers are kept until they are recorded, with the seed of their deal. @throws ScoreError `interrupted` where they stop.
 */
export async function askRehearsal(
  options: AskRehearsalOptions,
  shows: CardShows,
  context: Context,
  ask: Prompter,
): Promise<RehearseResult> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const first = await readDeal(options.deal, score, root, context);
  if (first.cards.length === 0) return first;
  const obstacle = options.commit ? await obstacleTo(context) : undefined;
  if (options.record && obstacle !== undefined) throw obstacle;
  const repository = await repositoryAround(root, context);
  const file = repository && draftFile(repository.gitDir, "interviews.json");
  const own = keepInterview(file, `rehearse ${repository?.prefix ?? ""}`, context.now().iso);
  const { keeper, seed } = keepDeal(own, first.seed ?? "");
  const safely =
    options.allowPersonalData === undefined ? await keepingPrivate(ask, score.config.privacy) : ask;
  try {
    const played = await withGoingBack(
      safely,
      "Play it first; then turn the card over and see what the score says.",
      keeper,
      async (asking) => {
        const deal = { ...options.deal, seed: seed() };
        const result = seed() === first.seed ? first : await readDeal(deal, score, root, context);
        return play(result, { ...options, obstacle }, shows, asking);
      },
      (kept) => options.deal.seed !== undefined && seedIn(kept) !== options.deal.seed,
    );
    return await keeper.until(() => record(played, options, context));
  } catch (error) {
    throw keeper.telling(error);
  }
}

async function obstacleTo(context: Context): Promise<ScoreError | undefined> {
  try {
    await lookAround(context);
    return undefined;
  } catch (error) {
    if (error instanceof ScoreError) return error;
    throw error;
  }
}

async function record(
  { result, cards, hard, by }: Played,
  options: AskRehearsalOptions,
  context: Context,
): Promise<RehearseResult> {
  const played = { ...result, cards };
  if (by === undefined) return played;
  return recordRehearsal({ ...options, by, hard }, async () => played, context);
}

async function play(
  result: RehearseResult,
  options: AskRehearsalOptions & { readonly obstacle: ScoreError | undefined },
  shows: CardShows,
  ask: Prompter,
): Promise<Played> {
  ask.say(`The deal is ${result.seed}. What is said here stays here until you write it down.`);
  const due = shows.due(result);
  if (due !== "") ask.show(due);
  const cards: Card[] = [];
  const hard: Hard[] = [];
  for (const [at, card] of result.cards.entries()) {
    ask.show(shows.front(card));
    const turned = await ask.choose(
      `Card ${at + 1} of ${result.cards.length}. What would you do?`,
      [
        { value: ON, label: "turn the card over" },
        { value: STOP, label: "stop here" },
      ],
      { about: card.id, initial: ON },
    );
    if (turned === STOP) break;
    cards.push(card);
    ask.show(shows.back(card));
    const found = await askHard(card, at + 1 === result.cards.length, ask);
    if (found.hard !== undefined) hard.push(found.hard);
    if (found.stops) break;
  }
  return { result, cards, hard, by: await askRecording(cards, hard, options, ask) };
}

interface Found {
  readonly hard: Hard | undefined;
  readonly stops: boolean;
}

async function askHard(card: Card, isLast: boolean, ask: Prompter): Promise<Found> {
  const chosen: string = await ask.choose(
    "Was anything hard?",
    [
      { value: ON, label: isLast ? "no" : "no: the next card" },
      ...card.answer.clauses.map(({ reference, list, text }) => ({
        value: reference,
        label: `${list}: ${text}`,
      })),
      { value: UNWRITTEN, label: "something that is not written yet" },
      ...(isLast ? [] : [{ value: STOP, label: "no, and stop here" }]),
    ],
    { about: card.id, initial: ON },
  );
  if (chosen === ON || chosen === STOP) return { hard: undefined, stops: chosen === STOP };
  const note = await ask.text("What was hard about it?", {
    about: card.id,
    required: true,
    placeholder: "in a sentence, without names",
  });
  const becomes: string = await ask.choose(
    "What becomes of it?",
    [
      { value: ON, label: "a near miss: it is written in the complaint book, to be mended" },
      { value: "kept", label: "it stays with the rehearsal" },
    ],
    { about: card.id, initial: ON },
  );
  const clause = chosen === UNWRITTEN ? undefined : chosen;
  return { hard: { clause, goal: card.goal, note, isNearMiss: becomes === ON }, stops: false };
}

async function askRecording(
  cards: readonly Card[],
  hard: readonly Hard[],
  options: AskRehearsalOptions & { readonly obstacle: ScoreError | undefined },
  ask: Prompter,
): Promise<string | undefined> {
  if (cards.length === 0) return undefined;
  const { obstacle, record: isAsked, by } = options;
  if (obstacle !== undefined) {
    ask.say(`It can't be written down here now: ${obstacle.message}.`);
    if (obstacle.hint !== undefined) ask.say(obstacle.hint);
    for (const { note } of hard) ask.say(`  ${note}`);
    return undefined;
  }
  if (!isAsked && !(await ask.confirm("Write down that you practised this?", true))) return undefined;
  if (by !== undefined) return by;
  return ask.text("Who practised? Initials are enough.", {
    example: "DK, SM",
    required: true,
    problemWith: (typed) => {
      const wrong = problemOfInitials(typed);
      return wrong === undefined ? undefined : `${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}.`;
    },
  });
}
