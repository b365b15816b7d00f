import { coresHere, startThreads, type Threads } from "../../adapters/threads.ts";
import type { RawFile } from "../../core/document/document.ts";
import type { Context } from "../context.ts";
import type { Shared, Sharing } from "./judge-share.ts";

/** Starts the threads that judge files. */
export type OpenThreads = () => Threads<readonly RawFile[], readonly Shared[]>;

declare const __SCORE_BUILD__: string;

/** Tells how threads are started here; nothing where there is one core, nobody wants them, or the sources are run as they are. */
export function threadsFor(
  { SCORE_WORKERS: said = "" }: Context["env"],
  sharing: Sharing,
): OpenThreads | undefined {
  const count = /^\d{1,2}$/.test(said) ? Number(said) : coresHere() > 1 ? coresHere() : 0;
  if (count === 0 || typeof __SCORE_BUILD__ !== "string") return undefined;
  return () => startThreads(new URL("judge-thread.js", import.meta.url), count, sharing);
}
