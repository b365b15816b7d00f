import { editText } from "../../adapters/editor.ts";
import { asBody } from "../../core/complaint/as-body.ts";
import { decode } from "../../core/document/decode.ts";
import { ScoreError } from "../../core/errors.ts";
import type { Context } from "../context.ts";
import { keeping } from "../hand-edit.ts";
import { readInput } from "../read-input.ts";

/** The most that is taken as the words of one complaint, in characters: a long letter. */
const MOST_WORDS = 100_000;

/** Where the words of a complaint come from. */
export type WordsFrom = { readonly typed: string } | { readonly from: "stdin" | "editor" };

const BELOW =
  "<!-- Write above this line what happened, in their own words, without names or numbers. Save and close. -->";

/**
 * Takes the words of a complaint, and goes on with them. What was written in an editor is kept aside until it is recorded.
 * @throws ScoreError where there are none, or more than a letter's.
 */
export async function withWords<Result>(
  source: WordsFrom,
  context: Context,
  body: (words: string) => Promise<Result>,
): Promise<Result> {
  if ("typed" in source) return body(checked(source.typed));
  if (source.from === "stdin")
    return body(checked(decoded(await readInput(context.input(), MOST_WORDS * 4))));
  if (context.ask === undefined && !context.env["VISUAL"] && !context.env["EDITOR"]) {
    throw new ScoreError(
      "usage",
      "complaint/no-terminal",
      "--edit needs a terminal, or an editor named in EDITOR",
      {
        hint: 'score complaint add "what happened, in their words"\nscore complaint add - < letter.txt',
      },
    );
  }
  const { bytes, copy, discard } = await editText(`\n\n${BELOW}\n`, "what-happened.md", context.env);
  try {
    const result = await body(checked(decoded(bytes).replace(BELOW, "")));
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

function checked(words: string): string {
  if (words.length > MOST_WORDS) {
    throw new ScoreError(
      "refused",
      "complaint/too-long",
      `these are more than ${MOST_WORDS.toLocaleString("en-GB")} characters, which is more than a letter`,
      {
        hint: "say what happened in a page, and link to the rest from where the customer's identity lives (--ref)",
      },
    );
  }
  if (/[\p{L}\p{N}\p{S}]/u.test(asBody(words))) return words;
  throw new ScoreError("usage", "complaint/no-words", "say what happened, in the customer's words", {
    hint: 'score complaint add "I was charged for the second visit"\nscore complaint add - < letter.txt',
  });
}
