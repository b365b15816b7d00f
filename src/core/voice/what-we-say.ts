import { standardWords } from "../history/standard-words.ts";
import { clausesOf } from "../score/goal.ts";
import { isGap } from "../score/placeholders.ts";
import type { Score } from "../score/score.ts";
import type { VoiceAbout } from "./about.ts";

/** Returns what we say in a clause, as a sentence of its own: what is offered where a gap is told of it. */
export function whatWeSay({ goal, clause }: VoiceAbout, score: Score): string | undefined {
  if (clause === undefined) return undefined;
  const found = goal === "promise" ? undefined : score.goals.find(({ id }) => id === goal);
  const holder = goal === "promise" ? score.promise : found;
  const line = holder && clausesOf(holder).find(({ id }) => id === clause);
  if (line !== undefined && !isGap(line.text))
    return line.list === "never" ? asNever(line.text, score.config.language) : line.text;
  const standard = found?.standards.find(({ id }) => id === clause);
  return standard && standardWords(standard);
}

// A never reads after the word; in other languages a noun keeps its capital.
function asNever(text: string, language: string): string {
  if (!language.toLowerCase().startsWith("en")) return `never: ${text}`;
  const small = /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return `Never ${small}`;
}
