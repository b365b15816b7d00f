import { spawn } from "node:child_process";
import { ScoreError } from "../../core/errors.ts";
import { systemWords } from "../system-error.ts";
import { feed, isPieces } from "./feed.ts";
import { findGit } from "./find-git.ts";
import { endTogether, stopped, waitUnlessStopped } from "./stop.ts";
import { whenSilent } from "./when-silent.ts";

/** What one run of Git gave back. */
export interface GitOutput {
  readonly code: number;
  /** The signal that ended it, where one did. */
  readonly signal?: NodeJS.Signals;
  /** True where it was killed in a way that left it no time to clear up after itself. */
  readonly killed?: boolean;
  readonly stdout: Buffer;
  /** Git's and a hook's own words, to be escaped before they are shown. */
  readonly stderr: string;
}

/** How Git is run. */
export interface GitRun {
  readonly cwd: string;
  /** What Git is told; pieces are handed on as they come, where its output is read as a stream. */
  readonly input?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  /** True where Git may write, run hooks and ask for a passphrase: then it keeps the person's locale. */
  readonly writes?: boolean;
  /** Another index than the repository's own, to work on; hooks see it too. */
  readonly indexFile?: string;
  /** What Git writes into its reflog beside what this run does. */
  readonly reflogAction?: string;
  /** True where it ends with this program: told to stop, it does, and is not even started any more. */
  readonly stoppable?: boolean;
  /** Told the number of the process as soon as it runs, before it could have done anything. */
  readonly onStart?: (pid: number) => void;
}

/** The one door to Git. Arguments are never read by a shell. */
export interface Git {
  /** Runs Git and returns what it said, whatever its exit code. */
  run(args: readonly string[], options: GitRun): Promise<GitOutput>;
  /** Runs Git and yields its output piece by piece, in bounded memory. @throws ScoreError where it fails. */
  stream(args: readonly string[], options: GitRun): AsyncGenerator<Buffer>;
  /** Waits for another Git. @throws ScoreError `interrupted` as soon as this program is to end. */
  pause(milliseconds: number): Promise<void>;
  /** Tells whether this program is to end. */
  isStopped(): boolean;
}

/** The oldest Git that is supported. */
const OLDEST_GIT = "2.34";

// Reading may not start anything that a repository configures: file monitors, pagers, signature programs, bare repositories
// that lie inside a work tree.
const SAFE = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "log.showSignature=false",
  "-c",
  "safe.bareRepository=explicit",
];

const PASSED_ON = /^GIT_(?:AUTHOR_|COMMITTER_|CONFIG_GLOBAL$|CONFIG_NOSYSTEM$|SSH)/;

/**
 * Makes the door to Git. Git is looked for, and its version checked, when it is first needed. `stop` tells when this program is to
 * end, with the name of the signal as its reason.
 */
export function createGit(env: Readonly<Record<string, string | undefined>>, stop?: AbortSignal): Git {
  let located: LocatedGit | undefined;
  const here = (): LocatedGit => {
    located ??= locate(env);
    return located;
  };
  return {
    run: async (args, options) => {
      const { program, checked } = here();
      // What only reads need not wait for the version: where that is too old, nobody hears what it said.
      if (options.writes === true || options.stoppable === true) await checked;
      if (options.stoppable === true && stop?.aborted === true) throw stopped();
      const [, output] = await Promise.all([checked, collect(program, args, options, env, stop)]);
      return output;
    },
    async *stream(args, options) {
      const { program, checked } = here();
      await checked;
      yield* piecewise(program, args, options, env);
    },
    pause: (milliseconds) => waitUnlessStopped(milliseconds, stop),
    isStopped: () => stop?.aborted === true,
  };
}

/** Where Git is, and the end of a look at its version. */
interface LocatedGit {
  readonly program: string;
  readonly checked: Promise<void>;
}

function locate(env: Readonly<Record<string, string | undefined>>): LocatedGit {
  const program = findGit(env);
  if (program === undefined) {
    throw new ScoreError("state", "git/missing", "Git is not on this computer, or not on the PATH", {
      hint: `install Git ${OLDEST_GIT} or later from https://git-scm.com/downloads`,
    });
  }
  const checked = checkVersion(program, env);
  // Whoever waits for it hears of it.
  checked.catch(() => undefined);
  return { program, checked };
}

async function checkVersion(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { stdout } = await collect(program, ["--version"], { cwd: "/" }, env);
  const version = /(\d+)\.(\d+)(?:\.\d+)?/.exec(stdout.toString());
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  if (major > 2 || (major === 2 && minor >= Number(OLDEST_GIT.split(".")[1]))) return;
  throw new ScoreError(
    "state",
    "git/too-old",
    `this is Git ${version?.[0] ?? "of an unknown version"}; Git ${OLDEST_GIT} or later is needed`,
    {
      hint: "install a newer Git from https://git-scm.com/downloads",
    },
  );
}

function start(
  program: string,
  args: readonly string[],
  options: GitRun,
  env: Readonly<Record<string, string | undefined>>,
) {
  const child = spawn(program, [...SAFE, ...args], {
    cwd: options.cwd,
    env: {
      ...gitEnvironment(env, options.writes === true),
      ...(options.indexFile !== undefined && { GIT_INDEX_FILE: options.indexFile }),
      ...(options.reflogAction !== undefined && { GIT_REFLOG_ACTION: options.reflogAction }),
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Before it hears a word: a Git that commits and is in nobody's book finds its message empty, and commits nothing.
  if (child.pid !== undefined) options.onStart?.(child.pid);
  // Git may end before it has read everything; that shows in its exit code. One that was never started has no input at all.
  child.stdin?.on("error", () => undefined);
  if (!isPieces(options.input)) child.stdin?.end(options.input ?? "");
  return child;
}

function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  writes: boolean,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || PASSED_ON.test(name));
  // A partial clone would fetch a missing object while reading, by a program that its settings name.
  const closed = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" };
  const quiet = writes ? {} : { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", ...closed };
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", ...quiet };
}

/** What a shell makes of a Git that somebody stopped. */
const STOPPED: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

function collect(
  program: string,
  args: readonly string[],
  options: GitRun,
  env: Readonly<Record<string, string | undefined>>,
  stop?: AbortSignal,
): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = start(program, args, options, env);
    if (options.stoppable === true && stop !== undefined) endTogether(child, stop);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    child.stderr.on("data", (piece: Buffer) => err.push(piece));
    child.on("error", (error) => reject(notStarted(error)));
    const end = (code: number | null, signal: NodeJS.Signals | null): void =>
      resolve({
        code: code ?? STOPPED[signal ?? ""] ?? 128,
        ...(signal !== null && { signal }),
        killed: signal !== null && !/^SIG(?:INT|TERM|HUP|PIPE)$/.test(signal),
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString(),
      });
    child.on("close", end);
    // What a hook has started in the background may keep Git's output open for as long as it runs.
    if (options.writes === true)
      child.on("exit", (code, signal) => whenSilent(child, () => end(code, signal)));
  });
}

async function* piecewise(
  program: string,
  args: readonly string[],
  options: GitRun,
  env: Readonly<Record<string, string | undefined>>,
): AsyncGenerator<Buffer> {
  const child = start(program, args, options, env);
  const fed = isPieces(options.input) ? feed(child, options.input) : Promise.resolve();
  fed.catch(() => undefined);
  const err: Buffer[] = [];
  child.stderr.on("data", (piece: Buffer) => err.push(piece));
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", (error) => reject(notStarted(error)));
    child.on("close", (code) => resolve(code ?? 128));
  });
  let readToTheEnd = false;
  try {
    for await (const piece of child.stdout) yield piece as Buffer;
    readToTheEnd = true;
  } finally {
    // A reader that stops early leaves nobody to write to; one that read everything waits for the exit code.
    if (!readToTheEnd) child.kill();
  }
  const code = await ended;
  // Whoever could not read what Git was to be told knows better than Git why it stopped.
  await fed;
  if (code !== 0)
    throw gitFailure(`git ${args[0]} failed`, {
      code,
      stdout: Buffer.alloc(0),
      stderr: Buffer.concat(err).toString(),
    });
}

/** Says that the system would not start Git. */
export function notStarted(error: NodeJS.ErrnoException): ScoreError {
  return new ScoreError("git", "git/not-started", `Git could not be started: ${systemWords(error)}`, {
    hint: "close what takes up the computer, then run the same command again",
    cause: error,
  });
}

/** Makes an error that keeps Git's own words. */
export function gitFailure(message: string, output: GitOutput, hint?: string): ScoreError {
  return new ScoreError("git", "git/failed", `${message}${unsaid(output, output.stderr)}`, {
    output: output.stderr,
    ...(hint !== undefined && { hint }),
  });
}

/** Says what the words of a Git that failed don't say: that somebody ended it, or that there are no words. */
export function unsaid({ signal }: GitOutput, words: string): string {
  if (signal !== undefined) return `: ${signal} ended Git`;
  return words.trim() === "" ? ", and no reason was given" : "";
}
