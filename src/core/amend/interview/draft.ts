import * as z from "zod/mini";
import { AMENDMENT_KINDS } from "../../kinds.ts";
import { type Answers, QUESTION_IDS, type QuestionId } from "./answers.ts";

/** An interview that was left before its amendment was recorded. */
export interface Draft {
  /** Where its score lies in the repository: empty, or ending in `/`. */
  readonly score: string;
  /** When it was begun, with the offset of the clock. */
  readonly begun: string;
  readonly answers: Answers;
  readonly given: readonly QuestionId[];
  readonly kind: (typeof AMENDMENT_KINDS)[number] | undefined;
  /** Words that were typed, but not sent off. */
  readonly typed: { readonly at: QuestionId; readonly words: string } | undefined;
}

/** How many drafts are kept; the oldest goes when there are more. */
const MOST = 9;

// An answer is one line, whoever wrote it into the file.
const words = z.string().check(z.maxLength(4000), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u));
const questionId = z.enum(QUESTION_IDS);
const draft = z.object({
  score: words,
  begun: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.+Z-]{1,30}$/)),
  answers: z.partialRecord(questionId, words),
  given: z.array(questionId),
  kind: z.optional(z.enum(AMENDMENT_KINDS)),
  typed: z.optional(z.object({ at: questionId, words })),
});
const file = z.object({ version: z.literal(1), drafts: z.array(draft).check(z.maxLength(MOST)) });

/** Reads the drafts that a file keeps, the one that was worked on last first; none where the file is not one of ours. */
export function readDrafts(text: string): readonly Draft[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const read = file.safeParse(data);
  if (!read.success) return [];
  return read.data.drafts.map(({ kind, typed, ...rest }) => ({ ...rest, kind, typed }));
}

/** The questions that are answered in words of one's own, in their order. */
const IN_WORDS: readonly QuestionId[] = QUESTION_IDS.filter((id) =>
  /^(?:because|reword|weakens|always|never|instead|feel|happen|believe)\b/.test(id),
);

/** Returns the words that a person said in a draft, an answer to a line: for somebody who decides what becomes of them. */
export function wordsOf({ answers, typed }: Draft): readonly string[] {
  const said = IN_WORDS.map((id) => answers[id] ?? "").filter((answer) => answer !== "");
  return [...said, ...(typed === undefined || typed.words === "" ? [] : [`${typed.words}…`])];
}

/** Writes drafts as the text of their file. */
export function writeDrafts(drafts: readonly Draft[]): string {
  return `${JSON.stringify({ version: 1, drafts: drafts.slice(0, MOST) }, undefined, 2)}\n`;
}
