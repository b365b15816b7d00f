import { shortened } from "../amend/shortened.ts";
import { plainWords } from "../document/markdown.ts";
import { explanationsIn } from "../history/semantic-diff.ts";
import { wordsOfSentences } from "../history/sentences.ts";
import { type Goal, sectionsOf } from "../score/goal.ts";
import { textOf } from "../score/keys.ts";
import type { Score } from "../score/score.ts";
import type { Draw } from "./draw.ts";

/** The most of what happened that stands on a card, in characters: the whole of it is in the complaint book. */
const MOST = 700;

/** Tells the scene of a card, a paragraph each: what was said, what tempts somebody, or what the customer comes for. */
export function sceneOf(draw: Draw, score: Score): readonly string[] {
  if ("complaint" in draw) return toldIn(draw, score);
  const { goal } = draw;
  if ("clause" in draw) {
    const { temptation } = temptationOf(goal, draw.clause.id);
    if (temptation !== undefined) return [begun(temptation)];
    // Words of ours and of the score may be written in two directions: each has its own line.
    return ["Somebody asks you to do it all the same, only this once:", draw.clause.text];
  }
  const from = textOf(goal.document, "from")?.text;
  return [titleOf(goal), ...(from === undefined ? [] : ["This is how they come:", from])];
}

// Behind the id of its clause a bullet goes on in small letters; on a card it is a sentence of its own.
function begun(sentence: string): string {
  const [first = ""] = sentence;
  return `${first.toUpperCase()}${sentence.slice(first.length)}`;
}

/** Returns a goal in the customer's words. */
export function titleOf(goal: Goal): string {
  return goal.title?.text ?? goal.document.outline.title?.text ?? goal.id;
}

/** What the Never section says of a clause: what tempts somebody, in its first sentence, and what we do instead, in the rest. */
export function temptationOf(
  goal: Goal,
  clause: string,
): { readonly temptation: string | undefined; readonly instead: string | undefined } {
  const told = explanationsIn(sectionsOf(goal.document, "never")).get(clause);
  const [temptation, ...rest] = told === undefined ? [] : goingOn(wordsOfSentences(told));
  return { temptation, instead: rest.length === 0 ? undefined : rest.join(" ") };
}

// "Still here?" is meant as a joke: what is said in quotes ends no sentence that goes on in small letters.
function goingOn(sentences: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const sentence of sentences)
    if (whole.length > 0 && /^\p{Ll}/u.test(sentence)) whole.push(`${whole.pop()} ${sentence}`);
    else whole.push(sentence);
  return whole;
}

function toldIn({ complaint }: Extract<Draw, { complaint: unknown }>, score: Score): readonly string[] {
  const { preamble, sections } = score.whole(complaint.document).outline;
  const blocks = [...preamble, ...sections.flatMap(({ blocks: inside }) => inside)];
  const paragraphs: string[] = [];
  let room = MOST;
  for (const { type, text } of blocks) {
    const words = type === "comment" ? "" : plainWords(text);
    if (words === "") continue;
    if (room <= 0) return paragraphs.with(-1, `${paragraphs.at(-1)?.replace(/…$/, "")}…`);
    paragraphs.push(shortened(words, room));
    room -= words.length;
  }
  return paragraphs;
}
