import { shortened } from "../../core/amend/shortened.ts";
import type { Answer, Card, CardClause, CardRepair } from "../../core/rehearse/card.ts";
import { cameToWords, QUESTIONS } from "../card-words.ts";

/** A piece of a card: what it looks like, and whether its words are ours or the score's. */
export interface DeckBlock {
  readonly look: "title" | "label" | "words" | "scene" | "point" | "aside";
  readonly text: string;
  /** True where the words are this program's, and so English. */
  readonly isOurs: boolean;
}

/** The most of a reason that a card has room for, in characters. */
const MOST_OF_A_REASON = 120;

/** Lists what stands on the front of a card. */
export function frontBlocks({ title, opening, scene }: Card): readonly DeckBlock[] {
  return [
    block("title", title),
    ours("words", opening),
    ...scene.map((words) => block("scene", words)),
    ...QUESTIONS.split(/(?<=\?) /).map((question) => ours("label", question)),
  ];
}

/** Lists what stands on the back of a card. */
export function backBlocks({ answer }: Card): readonly DeckBlock[] {
  const { happen, feel, putRight, repairs, gaps } = answer;
  return [
    ...labelled(
      "What has to happen",
      happen.map((words) => block(happen.length > 1 ? "point" : "words", words)),
    ),
    ...labelled(
      "How it must feel",
      feel.map((words) => block(feel.length > 1 ? "point" : "words", words)),
    ),
    ...labelled("Never", clauses("never", answer)),
    // A card holds what is asked for; of what is always done only what it is about.
    ...labelled("Always", clauses("always", answer, true)),
    ...labelled("What became of it", [
      ...(putRight === undefined ? [] : [block("words", putRight)]),
      ...repairs.map((repair) => block("words", repairedWords(repair))),
    ]),
    ...labelled(
      "An open gap",
      gaps.flatMap(({ weSay, weDo, words }) => [
        ...(weSay === undefined ? [] : [block("words", `We say: ${weSay}`)]),
        ...(weDo === undefined ? [] : [block("words", `We do: ${weDo}`)]),
        ...(words === "" ? [] : [block("words", words)]),
      ]),
    ),
  ];
}

function clauses(
  list: CardClause["list"],
  { clauses: all }: Answer,
  isOnlyConcerned = false,
): readonly DeckBlock[] {
  return all
    .filter((clause) => clause.list === list && (clause.isConcerned || !isOnlyConcerned))
    .flatMap(({ text, instead, isConcerned }) => [
      block("point", text),
      ...(instead === undefined || !isConcerned ? [] : [block("aside", instead)]),
    ]);
}

function repairedWords(repair: CardRepair): string {
  return `Repaired ${cameToWords({ ...repair, because: shortened(repair.because, MOST_OF_A_REASON) })}.`;
}

function labelled(label: string, blocks: readonly DeckBlock[]): readonly DeckBlock[] {
  return blocks.length === 0 ? [] : [ours("label", label), ...blocks];
}

function block(look: DeckBlock["look"], text: string): DeckBlock {
  return { look, text, isOurs: false };
}

function ours(look: DeckBlock["look"], text: string): DeckBlock {
  return { look, text, isOurs: true };
}
