import * as z from "zod/mini";

/** An answer by the question it was given to: words, the value of a choice, or yes and no. */
export interface KeptAnswer {
  readonly question: string;
  readonly answer: string | boolean;
}

/** An interview that was left before what it is for was recorded. */
export interface KeptInterview {
  readonly id: string;
  /** What it is for, and where: `complaint add cafe/`. */
  readonly about: string;
  /** When it was begun, with the offset of the clock. */
  readonly begun: string;
  /** What was answered, in the order it was asked. */
  readonly given: readonly KeptAnswer[];
  /** What is offered where its question is put again: answers that were gone back from, words that were not sent off. */
  readonly offered: readonly KeptAnswer[];
}

/** How many are kept; the oldest goes when there are more. */
const MOST = 9;
const LONGEST = 100_000;

// Whoever wrote it into the file, it is one line.
const line = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u));
const answers = z.array(z.object({ question: line(1000), answer: z.union([line(LONGEST), z.boolean()]) }));
const kept = z.object({
  id: line(40),
  about: line(4096),
  begun: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.+Z-]{1,30}$/)),
  given: answers,
  offered: answers,
});
const file = z.object({ version: z.literal(1), interviews: z.array(kept).check(z.maxLength(MOST)) });

/** Reads the interviews that a file keeps, the one that was worked on last first; none where the file is not one of ours. */
export function readKeptInterviews(text: string): readonly KeptInterview[] {
  try {
    const read = file.safeParse(JSON.parse(text));
    return read.success ? read.data.interviews : [];
  } catch {
    return [];
  }
}

/** Writes interviews as the text of their file. */
export function writeKeptInterviews(interviews: readonly KeptInterview[]): string {
  return `${JSON.stringify({ version: 1, interviews: interviews.slice(0, MOST) }, undefined, 2)}\n`;
}

/** Returns the words of an interview, an answer to a line: for somebody who decides what becomes of them. */
export function wordsKept({ given, offered }: Pick<KeptInterview, "given" | "offered">): readonly string[] {
  return [...given, ...offered].flatMap(({ answer }) =>
    typeof answer === "string" && answer !== "" ? [answer] : [],
  );
}
