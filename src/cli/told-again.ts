import { resolve } from "node:path";
import type { HistoryShelf } from "../commands/history/history-cache.ts";
import type { Stage } from "./command-spec.ts";
import type { Verdict } from "./exit-code.ts";

/** What a command that reads the history tells, and what it is true of. */
export interface Told {
  readonly text: string;
  /** What is told beside it, to people. */
  readonly remark: string;
  readonly verdict: Verdict;
  /** The commit that it was told of. */
  readonly commit: string | undefined;
  /** True where the same question will always be answered so. */
  readonly isLasting: boolean;
}

/** What was typed of keeping it. */
export interface KeepFlags {
  readonly cacheDir?: string;
  /** False with --no-cache. */
  readonly cache: boolean;
}

/**
 * Prints what was told to the same question about the same commit, or what `tell` has to say now. A question is all that decides what is
 * told; how it looks on this terminal is part of it.
 */
export async function toldAgain(
  question: readonly string[],
  { cacheDir, cache: isWanted }: KeepFlags,
  stage: Stage,
  tell: (shelf: HistoryShelf) => Promise<Told>,
): Promise<Verdict> {
  const { historyCache } = await import("../commands/history/history-cache.ts");
  const folder = cacheDir === undefined ? undefined : resolve(stage.context.cwd, cacheDir);
  const cache = historyCache({ folder, isWanted }, stage.context);
  const { style } = stage;
  const whole = [...question, ...[style.bold("a"), style.command("score log"), style.columns].map(String)];
  const known = cache.answerTo<Verdict>(whole);
  if (known !== undefined) {
    stage.printBytes(known.bytes);
    stage.remark(known.remark);
    return known.verdict;
  }
  const told = await tell(cache.history);
  stage.print(told.text);
  stage.remark(told.remark);
  if (told.isLasting) cache.keepAnswer(whole, told.commit, { ...told, bytes: Buffer.from(told.text) });
  return told.verdict;
}
