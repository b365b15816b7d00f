import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";

/** The longest text that is given back as part of a line to paste; a longer one came from a file. */
const LONGEST = 4_000;

/**
 * Runs what writes words that stand on no command line, because they were piped in or asked for. Whatever goes wrong, they are
 * given back as a line to paste.
 */
export async function withWordsGivenBack<Result>(
  body: () => Promise<Result>,
  argv: readonly string[],
  words: string,
): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof ScoreError) || error.kind === "unfinished" || words.length > LONGEST) throw error;
    const options = argv.filter((word) => word !== "-" && word !== "--");
    const again = `then again: score ${shellWords([...options, "--", words.trim()])}`;
    throw new ScoreError(error.kind, error.code, error.message, {
      hint: [error.hint, again].filter((line) => line !== undefined).join("\n"),
      ...(error.at !== undefined && { at: error.at }),
      ...(error.output !== undefined && { output: error.output }),
      data: error.data,
      cause: error.cause ?? error,
    });
  }
}
