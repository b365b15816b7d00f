import type { Context } from "../commands/context.ts";
import { ScoreError, withHint } from "../core/errors.ts";
import { shellWords } from "../core/shell-words.ts";

/** The longest text that is given back as part of a line to paste; a longer one came from a file. */
const LONGEST = 4_000;

/**
 * Runs what writes words that stand on no command line, because they were piped in or asked for. Whatever goes wrong, they are
 * given back as a line to paste; `lead` says what that line is for.
 */
export async function withWordsGivenBack<Result>(
  body: () => Promise<Result>,
  argv: readonly string[],
  words: string,
  context: Context,
  lead = "then again",
): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof ScoreError) || error.kind === "unfinished" || words.length > LONGEST) throw error;
    const options = argv.filter((word) => word !== "-" && word !== "--");
    const typed = [...options, "--", words.trim()];
    const said = error.code === "privacy/personal-data" ? await withPlaces(typed, context) : typed;
    const again = `${lead}: score ${shellWords(said)}`;
    throw withHint(error, [error.hint, again].filter((line) => line !== undefined).join("\n"));
  }
}

async function withPlaces(typed: readonly string[], context: Context): Promise<readonly string[]> {
  const { withoutPersonalData } = await import("../commands/without-personal-data.ts");
  return withoutPersonalData(typed, context);
}
