import type { RepairBook } from "../history/repair-book.ts";
import { repairBook } from "../history/repair-book.ts";
import { firstWords } from "../score/first-words.ts";
import { clausesOf, type Goal } from "../score/goal.ts";
import { isGap } from "../score/placeholders.ts";
import { readingOf } from "../score/reading.ts";
import type { Score } from "../score/score.ts";
import { openGapsOf } from "../voice/open-gaps.ts";
import type { Answer, CardClause, CardGap, CardRepair } from "./card.ts";
import { clauseOf } from "./deal.ts";
import type { Draw } from "./draw.ts";
import { temptationOf } from "./scene.ts";

/** Gathers what the score says to the scene of a card. */
export function answerOf(draw: Draw, score: Score): Answer {
  const { goal } = draw;
  const told = "complaint" in draw ? draw.complaint : undefined;
  return {
    happen: passagesOf(goal, "happen"),
    feel: passagesOf(goal, "feel"),
    clauses: clausesTold(goal, clauseOf(draw)),
    putRight: told?.current["put-right"],
    repairs: (told?.repairs ?? []).map(({ id, on, because }) => ({
      amendment: id,
      on,
      because,
      held: heldOf(id, repairBook(score)),
    })),
    gaps: gapsOf(draw, score),
  };
}

function passagesOf(goal: Goal, meaning: "happen" | "feel"): readonly string[] {
  const sections = readingOf(goal.document, new Set()).filter((section) => section.meaning === meaning);
  return sections.flatMap(({ passages }) =>
    passages
      .map(({ sentences, lines }) => (lines ?? sentences).join(" ").trim())
      .filter((words) => words !== ""),
  );
}

// What a card is about comes first; where it is about no clause, all of them are.
function clausesTold(goal: Goal, about: string | undefined): readonly CardClause[] {
  const written = clausesOf(goal).filter(({ text }) => !isGap(text));
  const isKnown = written.some(({ id }) => id === about);
  const told = written.map(({ id, list, text }) => ({
    reference: `${goal.id}#${id}`,
    list,
    text,
    instead: list === "never" ? temptationOf(goal, id).instead : undefined,
    isConcerned: !isKnown || id === about,
  }));
  return [...told].sort((a, b) => Number(b.isConcerned) - Number(a.isConcerned));
}

function heldOf(amendment: string, { outcomes }: RepairBook): CardRepair["held"] {
  const outcome = outcomes.get(amendment);
  if (outcome?.held?.answer === "no") return "no";
  if ((outcome?.cameBack.length ?? 0) > 0) return "came-back";
  return outcome?.held?.answer ?? "not-known";
}

function gapsOf(draw: Draw, score: Score): readonly CardGap[] {
  return openGapsOf(score, draw.goal.id, clauseOf(draw)).map(({ id, keys, document }) => ({
    voice: id,
    weSay: keys["we-say"],
    weDo: keys["we-do"],
    words: firstWords(score.whole(document)),
  }));
}
