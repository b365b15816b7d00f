import { isSystemError } from "../adapters/system-error.ts";
import { ScoreError, withHint } from "../core/errors.ts";
import { shellWords } from "../core/shell-words.ts";
import { systemFailure } from "./as-score-error.ts";
import type { Stage } from "./command-spec.ts";

/** Runs a command that writes. What somebody typed is given back to them, to paste, whenever it could not be recorded. */
export async function withWordsKept<Result>(body: () => Promise<Result>, stage: Stage): Promise<Result> {
  try {
    return await body();
  } catch (thrown) {
    const error = isSystemError(thrown) ? systemFailure(thrown) : thrown;
    if (error instanceof ScoreError && error.kind === "usage" && isMistaken(error))
      throw withHint(error, await wordsAgain(error, stage));
    if (
      !(error instanceof ScoreError) ||
      error.kind === "usage" ||
      (error.kind === "unfinished" && error.code !== "amend/unfinished")
    )
      throw error;
    // What can't be taken back comes with another line to do it; the same words would only be refused again.
    if (error.code.startsWith("revert/")) throw error;
    const isTold =
      error.kind === "config" || (error.code === "git/refused" && (error.output ?? "").trim() !== "");
    const says = error.hint ?? (isTold ? "mend what is told above" : undefined);
    const again = await wordsAgain(error, stage);
    throw withHint(error, says === undefined ? again : `${says}\nthen again: ${again}`);
  }
}

interface Mistaken extends ScoreError {
  readonly data: { readonly instead: { readonly of: string; readonly by: string } };
}

// Where one of the words has to be another one.
function isMistaken(error: ScoreError): error is Mistaken {
  return error.data["instead"] !== undefined;
}

// The same words would only be refused again where it is for what they tell of somebody.
async function wordsAgain(error: ScoreError, stage: Stage): Promise<string> {
  if (isMistaken(error)) return typedWords(stage, error.data.instead);
  if (error.code !== "privacy/personal-data") return typedWords(stage);
  const { withoutPersonalData } = await import("../commands/without-personal-data.ts");
  const argv = withoutFolder(stage.context.argv, stage.globals.cwd);
  return `score ${shellWords(await withoutPersonalData(argv, stage.context))}`;
}

/** Returns the line that was typed, so that a shell reads the same words again; with another word in the place of one, where that is given. */
export function typedWords(stage: Stage, instead?: { readonly of: string; readonly by: string }): string {
  const argv = withoutFolder(stage.context.argv, stage.globals.cwd);
  if (instead === undefined) return `score ${shellWords(argv)}`;
  const { of, by } = instead;
  const at = argv.findLastIndex((word) => word === of || (word.startsWith("--") && word.endsWith(`=${of}`)));
  const begin = (argv[at] ?? "").slice(0, -of.length);
  return `score ${shellWords(argv.map((word, place) => (place === at ? `${begin}${by}` : word)))}`;
}

/** Leaves out the folder that was typed: it is given back where lines are rendered, for this one and all others. */
export function withoutFolder(argv: readonly string[], folder: string | undefined): readonly string[] {
  if (folder === undefined) return argv;
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  return argv.filter((word, at) => {
    if (at >= end) return true;
    const isName = /^(?:-C|--cwd)$/.test(word) && at + 1 < end;
    const isValue = at > 0 && /^(?:-C|--cwd)$/.test(argv[at - 1] ?? "");
    return !isName && !isValue && word !== `-C${folder}` && word !== `--cwd=${folder}`;
  });
}
