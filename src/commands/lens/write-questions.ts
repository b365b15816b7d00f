import { resolve } from "node:path";
import { createFile } from "../../adapters/create-file.ts";
import { ScoreError } from "../../core/errors.ts";
import { answersText } from "../../core/lens/answers-text.ts";
import type { LensResult } from "../../core/lens/result.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Context } from "../context.ts";

/** Writes the questions to a new file, to be answered there. @throws ScoreError of kind `usage` where something has that name. */
export function writeQuestions(file: string, result: LensResult, context: Context): LensResult {
  const usage = (code: string, message: string, instead: string): ScoreError =>
    new ScoreError("usage", code, message, { hint: `--questions ${shellWords([instead])}` });
  if (!/[^/\\]\.ya?ml$/i.test(file))
    throw usage(
      "lens/questions-name",
      `the questions are YAML, and "${file}" is no name for that`,
      "answers.yaml",
    );
  const isNew = createFile(resolve(context.cwd, file), answersText(result, file));
  if (!isNew) {
    const other = file.replace(/(\.ya?ml)$/i, "-2$1");
    throw usage("lens/questions-exist", `there is a ${file} already, and nothing is written over it`, other);
  }
  return { ...result, written: file };
}
