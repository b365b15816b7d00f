import type { FileStore } from "../adapters/file-store.ts";
import type { Git } from "../adapters/git/git.ts";
import type { Processes } from "../adapters/processes.ts";
import type { Prompter } from "../adapters/prompter.ts";

/** Everything a command may touch, handed to it. */
export interface Context {
  /** The folder the command works in: the shell's, or that of `-C`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: FileStore;
  readonly git: Git;
  /** The moment of now, with the offset of the local clock. */
  readonly now: () => LocalMoment;
  /** The bytes of standard input, piece by piece. */
  readonly input: () => AsyncIterable<Uint8Array> & { readonly destroy: () => void };
  /** Asks a person; absent where nobody can answer. */
  readonly ask: Prompter | undefined;
  /** Runs something that must come to its end, whatever key is pressed. */
  readonly uninterrupted: <Result>(body: () => Promise<Result>) => Promise<Result>;
  /** Runs something that is told to come to its end early where somebody stops this program. */
  readonly stoppable: <Result>(body: (stopped: AbortSignal) => Promise<Result>) => Promise<Result>;
  /** The processes of this computer, as far as they matter for who is at work. */
  readonly processes: Processes;
  /** The version of this program. */
  readonly version: string;
  /** The version of Node that runs it. */
  readonly node: string;
  /** The words that were typed, so that a command that could not be carried out can be given back whole. */
  readonly argv: readonly string[];
}

/** A moment as people at its place see it. */
export interface LocalMoment {
  /** `2026-11-20` */
  readonly day: string;
  /** `2026-11-20T09:10:00+01:00` */
  readonly iso: string;
}
