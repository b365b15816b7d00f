import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What a thread may hold, in megabytes: what was looked at is let go at once, and little has to be held. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/** More threads than that find too little to do, and each holds the rules once more. */
const MOST = 4;

/** Threads that do the same with whatever they are given. */
export interface Threads<Task, Answer> {
  /** How many there were to begin with. */
  readonly count: number;
  /** Has something done by the thread with the least to do. Nothing comes back where that thread came to an end. */
  readonly ask: (task: Task) => Promise<Answer | undefined>;
  /** Stops them all. */
  readonly end: () => void;
}

/** Tells how many threads this machine has work for. */
export function coresHere(): number {
  return Math.min(MOST, availableParallelism());
}

/** Starts threads of a script; it answers every message with one of its own, in order. */
export function startThreads<Task, Answer>(
  script: URL,
  count: number,
  beginning: unknown,
): Threads<Task, Answer> {
  const threads = Array.from({ length: count }, () => startThread<Task, Answer>(script, beginning));
  return {
    count,
    ask: (task) => {
      const [least] = threads.filter(({ isAlive }) => isAlive()).sort((a, b) => a.waiting() - b.waiting());
      return least === undefined ? Promise.resolve(undefined) : least.ask(task);
    },
    end: () => {
      for (const { end } of threads) end();
    },
  };
}

interface Thread<Task, Answer> extends Pick<Threads<Task, Answer>, "ask" | "end"> {
  readonly isAlive: () => boolean;
  readonly waiting: () => number;
}

function startThread<Task, Answer>(script: URL, beginning: unknown): Thread<Task, Answer> {
  const waiting: ((answer: Answer | undefined) => void)[] = [];
  let isAlive = true;
  // Its memory may be used up, or the system may have no thread to give: whoever asked does it otherwise.
  const gone = (): void => {
    isAlive = false;
    for (const tell of waiting.splice(0)) tell(undefined);
  };
  const worker = new Worker(script, { workerData: beginning, resourceLimits: LIMITS });
  worker.on("message", (answer: Answer) => waiting.shift()?.(answer));
  worker.on("error", gone);
  worker.on("exit", gone);
  return {
    isAlive: () => isAlive,
    waiting: () => waiting.length,
    ask: (task) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(task);
      }),
    end: () => void worker.terminate(),
  };
}
