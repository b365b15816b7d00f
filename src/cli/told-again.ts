import { resolve } from "node:path";
import type { HistoryShelf } from "../commands/history/history-cache.ts";
import type { Stage } from "./command-spec.ts";
import type { Verdict } from "./exit-code.ts";

/** What a command that reads the history tells, and what it is true of. */
export interface Told {
  /** Its text in pieces, each made as it is printed: all at once a long one would take up far more room. */
  readonly pieces: Iterable<string>;
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
 * told; how it looks on this terminal is part of it. Without one nothing is told again.
 */
export async function toldAgain(
  question: readonly string[] | undefined,
  { cacheDir, cache: isWanted }: KeepFlags,
  stage: Stage,
  tell: (shelf: HistoryShelf) => Promise<Told>,
): Promise<Verdict> {
  const { historyCache } = await import("../commands/history/history-cache.ts");
  const folder = cacheDir === undefined ? undefined : resolve(stage.context.cwd, cacheDir);
  const cache = historyCache({ folder, isWanted }, stage.context);
  const { style } = stage;
  const looks = [style.bold("a"), style.command("score log"), style.columns].map(String);
  const whole = question && [...question, ...looks];
  const known = whole && cache.answerTo<Verdict>(whole);
  if (known !== undefined) {
    stage.printBytes(known.bytes);
    stage.remark(known.remark);
    return known.verdict;
  }
  const told = await tell(cache.history);
  const isKept = cache.history.isKept && told.isLasting && whole !== undefined;
  const printed: Buffer[] = [];
  for (const text of inHandfuls(told.pieces)) {
    stage.print(text);
    if (isKept) printed.push(Buffer.from(text));
  }
  stage.remark(told.remark);
  if (isKept) cache.keepAnswer(whole, told.commit, { ...told, bytes: Buffer.concat(printed) });
  return told.verdict;
}

/** How many characters are printed at a time, at the least. */
const HANDFUL = 64 * 1024;

// Up to the end of a line: whoever guards what is printed looks at whole ones.
function* inHandfuls(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < HANDFUL || !held.endsWith("\n")) continue;
    yield held;
    held = "";
  }
  if (held !== "") yield held;
}
