import { ScoreError, withHint } from "../core/errors.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Stage } from "./command-spec.ts";

/** Runs a command that writes. What somebody typed is given back to them, to paste, whenever it could not be recorded. */
export async function withWordsKept<Result>(body: () => Promise<Result>, stage: Stage): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    if (
      !(error instanceof ScoreError) ||
      error.kind === "usage" ||
      (error.kind === "unfinished" && error.code !== "amend/unfinished")
    )
      throw error;
    // What can't be taken back comes with another line to do it; the same words would only be refused again.
    if (error.code.startsWith("revert/")) throw error;
    const says = error.hint ?? (error.code === "git/refused" ? "mend what is told above" : undefined);
    const hint = [says, `then again: ${await wordsAgain(error, stage)}`]
      .filter((line) => line !== undefined)
      .join("\n");
    throw withHint(error, hint);
  }
}

// The same words would only be refused again where it is for what they tell of somebody.
async function wordsAgain(error: ScoreError, stage: Stage): Promise<string> {
  if (error.code !== "privacy/personal-data") return typedWords(stage);
  const { withoutPersonalData } = await import("../commands/without-personal-data.ts");
  const argv = withoutFolder(stage.context.argv, stage.globals.cwd);
  return `score ${shellWords(await withoutPersonalData(argv, stage.context))}`;
}

/** Returns the line that was typed, so that a shell reads the same words again. */
function typedWords(stage: Stage): string {
  return `score ${shellWords(withoutFolder(stage.context.argv, stage.globals.cwd))}`;
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
