import { editText } from "../../adapters/editor.ts";
import { isStandIn } from "../../core/amend/stand-in.ts";
import { decode } from "../../core/document/decode.ts";
import { ScoreError } from "../../core/errors.ts";
import { asBody } from "../../core/record/as-body.ts";
import type { Context } from "../context.ts";
import { keeping } from "../hand-edit.ts";
import { readInput } from "../read-input.ts";
import type { ComplaintAddOptions } from "./add-complaint.ts";

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
  kind: ComplaintAddOptions["kind"],
  source: WordsFrom,
  context: Context,
  body: (words: string) => Promise<Result>,
): Promise<Result> {
  if ("typed" in source) return body(checked(kind, source.typed));
  if (source.from === "stdin")
    return body(checked(kind, decoded(await readInput(context.input(), MOST_WORDS * 4))));
  if (context.ask === undefined && !context.env["VISUAL"] && !context.env["EDITOR"]) {
    throw new ScoreError(
      "usage",
      "complaint/no-terminal",
      "--edit needs a terminal, or an editor named in EDITOR",
      {
        hint: waysToSay(kind),
      },
    );
  }
  const { bytes, copy, discard } = await editText(`\n\n${BELOW}\n`, "what-happened.md", context.env);
  try {
    const result = await body(checked(kind, decoded(bytes).replace(BELOW, "")));
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
export function problemOfWords(kind: ComplaintAddOptions["kind"], words: string): string | undefined {
  try {
    checked(kind, words);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`;
  }
}

function checked(kind: ComplaintAddOptions["kind"], words: string): string {
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
  if (!/[\p{L}\p{N}\p{S}]/u.test(asBody(words))) throw noWords(kind, waysToSay(kind));
  const said = words.trim();
  if (!isStandIn(said)) return words;
  throw new ScoreError(
    "usage",
    "complaint/stand-in",
    `"${said}" only holds the place of the customer's own words`,
    { hint: `put what happened in the place of "${said}", as they told it` },
  );
}

/** Says that the words are missing, with the lines that give them. */
export function noWords(kind: ComplaintAddOptions["kind"], hint: string): ScoreError {
  const what = kind === "thanks" ? "what they thanked you for" : "what happened";
  return new ScoreError("usage", "complaint/no-words", `say ${what}, in the customer's words`, { hint });
}

/** Returns the lines by which the words of a complaint are given where nobody can be asked, with a place for them. */
export function waysToSay(kind: ComplaintAddOptions["kind"]): string {
  const what = kind === "thanks" ? "what they thanked you for" : "what happened";
  return `score ${kind} add "${what}, in their words"\nscore ${kind} add - < letter.txt`;
}
