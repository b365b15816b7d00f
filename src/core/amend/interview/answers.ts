import { ALWAYS, INSTEAD, NEVER } from "./several.ts";

/** Every question of the interview, in the order they are asked. */
export const QUESTION_IDS = [
  "complaint",
  "because",
  "goal",
  "broke",
  "treat",
  "reword",
  "less",
  "weakens",
  ...ALWAYS,
  ...NEVER.flatMap((never, at) => [never, INSTEAD[at] ?? "instead"] as const),
  "feel",
  "happen",
  "believe",
  "patch",
  "patch-day",
  "look",
  "look-day",
  "by",
] as const;

/** The name of a question. */
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What was answered so far: words, or the value of what was chosen; empty for a question that was skipped. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** The questions whose answers say something only beside the answer of another, which they are asked again with. */
const HANG_ON: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  goal: ["broke", "treat", "reword", "less", "weakens"],
  broke: ["treat", "reword", "less", "weakens"],
};

/** Takes an answer in. Where it differs from the earlier one, the answers that hang on it are dropped. */
export function withAnswer(answers: Answers, id: QuestionId, answer: string): Answers {
  if (answers[id] === answer) return answers;
  const dropped = new Set<string>(HANG_ON[id] ?? []);
  const kept = Object.entries(answers).filter(([other]) => !dropped.has(other));
  return { ...Object.fromEntries(kept), [id]: answer };
}

/** Takes answers out, with those that hang on them. */
export function withoutAnswers(answers: Answers, gone: readonly QuestionId[]): Answers {
  const dropped = new Set<string>(gone.flatMap((id) => [id, ...(HANG_ON[id] ?? [])]));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !dropped.has(id)));
}
