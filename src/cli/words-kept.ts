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
    if (!(error instanceof ScoreError)) throw error;
    if (helpsNoMore(error)) throw error;
    const says = error.hint ?? (saysWhy(error) ? "mend what is told above" : undefined);
    const again = await wordsAgain(error, stage);
    throw withHint(error, says === undefined ? again : `${says}\nthen again: ${again}`);
  }
}

// What can't be taken back, and what was half recorded, comes with another line: the same words would only be refused again.
function helpsNoMore({ kind, code }: ScoreError): boolean {
  return (
    kind === "usage" || (kind === "unfinished" && code !== "amend/unfinished") || code.startsWith("revert/")
  );
}

function saysWhy({ kind, code, output = "" }: ScoreError): boolean {
  return kind === "config" || (code === "git/refused" && output.trim() !== "");
}

interface Renamed extends ScoreError {
  readonly traces: { readonly instead: { readonly of: string; readonly by: string } };
}

// Where what one of the words names has to have another name first.
function isRenamed(error: ScoreError): error is Renamed {
  return error.traces.instead !== undefined;
}

// The same words would only be refused again where it is for what they tell of somebody.
async function wordsAgain(error: ScoreError, stage: Stage): Promise<string> {
  if (isRenamed(error)) return typedWords(stage, error.traces.instead);
  if (error.code !== "privacy/personal-data") return typedWords(stage);
  const { withoutPersonalData } = await import("../commands/without-personal-data.ts");
  const argv = withoutFolder(stage.context.argv, stage.globals.cwd);
  return `score ${shellWords(await withoutPersonalData(argv, stage.context))}`;
}

/** Returns the line that was typed, so that a shell reads the same words again; with another word in the place of one, where that is given. */
function typedWords(stage: Stage, instead?: { readonly of: string; readonly by: string }): string {
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
