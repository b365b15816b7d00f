import type { ScoreDocument } from "../document/document.ts";
import { explanationsIn } from "../history/semantic-diff.ts";
import { versionOf } from "../history/version.ts";
import type { Clause, ClauseList } from "../score/clause.ts";
import { sectionsOf } from "../score/goal.ts";
import { goalIdOf } from "../score/goal-id.ts";
import { textOf } from "../score/keys.ts";
import type { KeptScore } from "../score/score.ts";
import { openGapsOf } from "../voice/open-gaps.ts";
import { toldIn } from "./told-in.ts";

/** A line of a card: what we always or never do, and what we do instead. */
export interface CardLine {
  readonly list: ClauseList;
  readonly id: string;
  readonly text: string;
  /** How it is explained, where somebody wrote that: the temptation, and what we do instead. */
  readonly instead: string | undefined;
}

/** A gap that is open, as it is told on a card. */
export interface CardGap {
  readonly voice: string;
  readonly clause: string | undefined;
  readonly weSay: string | undefined;
  readonly weDo: string | undefined;
}

/** A goal, or the promise, as one reads it who serves by it. */
export interface GoalCard {
  readonly goal: string;
  readonly file: string;
  readonly title: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** How it must feel, a paragraph or a point each. */
  readonly feel: readonly string[];
  readonly always: readonly CardLine[];
  readonly never: readonly CardLine[];
  readonly gaps: readonly CardGap[];
  /** The template whose words it still says. */
  readonly borrowed: string | undefined;
}

/** Reads a goal, or the promise, as a card. */
export function cardOf(document: ScoreDocument, score: KeptScore): GoalCard {
  const goal = document.kind === "promise" ? "promise" : goalIdOf(document.path);
  const { title, always, never } = versionOf(document);
  const explained = explanationsIn(sectionsOf(document, "never"));
  const line = ({ list, id, text }: Clause): CardLine => ({ list, id, text, instead: explained.get(id) });
  return {
    goal,
    file: document.path,
    title: title?.text ?? document.outline.title?.text ?? goal,
    from: textOf(document, "from")?.text,
    to: textOf(document, "to")?.text,
    feel: toldIn(document, "feel"),
    always: always.map(line),
    never: never.map(line),
    gaps: openGapsOf(score, goal).map(({ id, clause, keys }) => ({
      voice: id,
      clause,
      weSay: keys["we-say"],
      weDo: keys["we-do"],
    })),
    borrowed: textOf(document, "borrowed")?.text,
  };
}
