import type { JudgedRecord } from "../../core/lint/judged-record.ts";
import type { Turn, Unjudged } from "./judge-files.ts";
import type { OpenThreads } from "./open-threads.ts";

/** What is done with files before and after a thread has judged them. */
export interface Together {
  /** Reads a file; nothing where there is nothing to judge. */
  readonly read: (turn: Turn) => Unjudged | undefined;
  readonly found: (unjudged: Unjudged, record: JudgedRecord) => void;
  readonly late: (turn: Turn) => void;
  readonly openThreads: OpenThreads;
}

/** Fewer bytes than that are judged by the time that threads have begun. */
const WORTH_IT = 400_000;
/** How many bytes a thread is given at once: enough to keep it busy, few enough to share the end. */
const PORTION = 24_000;

/**
 * Has files judged by threads, while they are read here. Returns those that are left to do: all of them where there are too few, and
 * those of a thread that came to an end.
 */
export async function judgeTogether(
  turns: readonly Turn[],
  { read, found, late, openThreads }: Together,
): Promise<readonly Turn[]> {
  const left: Turn[] = [];
  const waiting: Unjudged[] = [];
  const asked = new Set<Promise<void>>();
  let bytes = 0;
  let threads: ReturnType<OpenThreads> | undefined;
  const ask = async (portion: readonly Unjudged[]): Promise<void> => {
    const answers = await threads?.ask(portion.map(({ raw }) => raw));
    for (const [at, unjudged] of portion.entries()) {
      const answer = answers?.[at];
      if (answer === undefined) left.push(unjudged);
      else if (answer.isLate) late(unjudged);
      else found(unjudged, answer.record);
    }
  };
  const hand = (portion: readonly Unjudged[]): void => {
    const one: Promise<void> = ask(portion).finally(() => asked.delete(one));
    asked.add(one);
  };
  try {
    for (const turn of turns) {
      const unjudged = read(turn);
      if (unjudged === undefined) continue;
      waiting.push(unjudged);
      bytes += unjudged.raw.bytes.length;
      if (threads === undefined && bytes < WORTH_IT) continue;
      threads ??= openThreads();
      for (const portion of portions(waiting)) hand(portion);
      // One portion is judged, and the next one is there already.
      while (asked.size > 2 * threads.count) await Promise.race(asked);
    }
    if (threads === undefined) return waiting;
    if (waiting.length > 0) hand(waiting.splice(0));
    await Promise.all(asked);
  } finally {
    threads?.end();
  }
  return left.sort((a, b) => a.at - b.at);
}

/** Takes whole portions off what waits. */
function* portions(waiting: Unjudged[]): Generator<readonly Unjudged[]> {
  let bytes = 0;
  let count = 0;
  while (count < waiting.length) {
    bytes += waiting[count]?.raw.bytes.length ?? 0;
    count += 1;
    if (bytes < PORTION) continue;
    yield waiting.splice(0, count);
    [bytes, count] = [0, 0];
  }
}
