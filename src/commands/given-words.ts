import { editText } from "../adapters/editor.ts";
import { isStandIn } from "../core/amend/stand-in.ts";
import { decode } from "../core/document/decode.ts";
import { ScoreError } from "../core/errors.ts";
import { asBody } from "../core/record/as-body.ts";
import type { Context } from "./context.ts";
import { keeping } from "./hand-edit.ts";
import { readInput } from "./read-input.ts";

/** The most that is taken as somebody's words, in characters: a long letter. */
const MOST_WORDS = 100_000;

/** Where somebody's words come from. */
export type WordsFrom = { readonly typed: string } | { readonly from: "stdin" | "editor" };

/** How the words of one kind of record are asked for, and what is said where they are missing. */
export interface WordsAsked {
  /** What the codes of its errors begin with. */
  readonly code: "complaint" | "voice";
  /** Whose words they are, as in "only holds the place of the customer's own words". */
  readonly whose: string;
  /** What they tell, as in "say what happened". */
  readonly tells: string;
  /** The lines by which they are given where nobody can be asked, with a place for them. */
  readonly ways: string;
  /** How to say less than a letter. */
  readonly shorter: string;
  /** What the file is called that an editor opens. */
  readonly file: string;
}

/**
 * Takes somebody's words, and goes on with them. What was written in an editor is kept aside until it is recorded.
 * @throws ScoreError where there are none, or more than a letter's.
 */
export async function withWords<Result>(
  asked: WordsAsked,
  source: WordsFrom,
  context: Context,
  body: (words: string) => Promise<Result>,
): Promise<Result> {
  if ("typed" in source) return body(checked(asked, source.typed));
  if (source.from === "stdin")
    return body(checked(asked, decoded(await readInput(context.input(), MOST_WORDS * 4))));
  if (context.ask === undefined && !context.env["VISUAL"] && !context.env["EDITOR"]) {
    throw new ScoreError(
      "usage",
      `${asked.code}/no-terminal`,
      "--edit needs a terminal, or an editor named in EDITOR",
      { hint: asked.ways },
    );
  }
  const below = `<!-- Write above this line ${asked.tells}, in their own words, without names or numbers. Save and close. -->`;
  const { bytes, copy, discard } = await editText(`\n\n${below}\n`, asked.file, context.env);
  try {
    const result = await body(checked(asked, decoded(bytes).replace(below, "")));
    discard();
    return result;
  } catch (error) {
    throw keeping(copy, error);
  }
}

function decoded(bytes: Uint8Array): string {
  const read = decode(bytes);
  // A lone carriage return is only another way of ending a line here.
  if ("source" in read) return read.source.text;
  throw new ScoreError("refused", read.problem.code, `these words can't be read: ${read.problem.message}`, {
    hint: read.problem.suggestion ?? "save them as UTF-8",
  });
}

/** Tells what is wrong with words that were asked for, in a sentence for the person who gave them. */
export function problemOfWords(asked: WordsAsked, words: string): string | undefined {
  try {
    checked(asked, words);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`;
  }
}

function checked(asked: WordsAsked, words: string): string {
  const { code, whose, tells, shorter } = asked;
  if (words.length > MOST_WORDS) {
    throw new ScoreError(
      "refused",
      `${code}/too-long`,
      `these are more than ${MOST_WORDS.toLocaleString("en-GB")} characters, which is more than a letter`,
      { hint: shorter },
    );
  }
  if (!/[\p{L}\p{N}\p{S}]/u.test(asBody(words))) throw noWords(asked, asked.ways);
  const said = words.trim();
  if (!isStandIn(said)) return words;
  throw new ScoreError("usage", `${code}/stand-in`, `"${said}" only holds the place of ${whose} own words`, {
    hint: `put ${tells} in the place of "${said}", as they told it`,
  });
}

/** Says that the words are missing, with the lines that give them. */
export function noWords({ code, whose, tells }: WordsAsked, hint: string): ScoreError {
  return new ScoreError("usage", `${code}/no-words`, `say ${tells}, in ${whose} words`, { hint });
}
