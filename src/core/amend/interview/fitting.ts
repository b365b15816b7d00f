import { dayAfter } from "../../score/dates.ts";
import { daysSaid } from "../../score/days-said.ts";
import type { Facts } from "./facts.ts";
import type { Question } from "./question.ts";

/** The longest answer, in characters. */
const LONGEST = 1000;

/** Returns an answer as it counts: on one line, and without the words that the question began already. */
export function tidied({ id }: Pick<Question, "id">, typed: string): string {
  const line = typed.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ").trim();
  const [list] = /^(?:always|never)\b/.exec(id) ?? [];
  if (list === undefined) return line;
  const lead = list === "always" ? /^(?:we )?always(?:…|\.\.\.|:|,)? /i : /^(?:we )?never(?:…|\.\.\.|:|,)? /i;
  // Going on with "We never…" people begin small; the line stands by itself later. A name such as iPhone stays one.
  return line
    .replace(lead, "")
    .replace(/^\p{Ll}+(?!\p{L})/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Tells what is wrong with an answer, in words for the person who gave it. */
export function problemOf(question: Question, answer: string, facts: Facts): string | undefined {
  if (question.choices !== undefined)
    return question.choices.some(({ value }) => value === answer) ? undefined : "Choose one of these.";
  if (answer === "") return question.required === true ? "Some words are needed here." : undefined;
  if (/^[.…\s]*$/u.test(answer)) return "Some words are needed here.";
  if (answer.length > LONGEST)
    return `That is ${answer.length} characters long. Say it in one sentence, and tell the story elsewhere.`;
  if (question.id === "patch-day" || question.id === "look-day") return dayProblem(answer, facts);
  return undefined;
}

function dayProblem(answer: string, { today }: Facts): string | undefined {
  const [day, ...others] = daysSaid(answer, today, "coming");
  const example = dayAfter(today, "6w");
  if (day === undefined)
    return `That is no day of the calendar. Write it like ${example}, or 6w for in six weeks.`;
  if (others.length > 0) return `Is that ${[day, ...others].join(", or ")}? Write it like that.`;
  return day < today ? `That day is over. Write one that comes, like ${example}.` : undefined;
}
