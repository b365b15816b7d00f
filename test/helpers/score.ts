import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { RuleExample } from "../../src/core/lint/define-rule.ts";
import { exampleFiles } from "../../src/core/lint/example-score.ts";
import { HAS_RESIDENT, runResident } from "./resident.ts";

/** The program under test; `SCORE_BIN` names another one, such as an installed package. */
export const SCORE_BIN =
  process.env["SCORE_BIN"] ?? fileURLToPath(new URL("../../bin/score.js", import.meta.url));

/** The moment of every commit unless a test sets another. */
const FIXED_MOMENT = "2026-03-04T17:40:00+00:00";

/** How a program ended, and what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run of the program may be given; `undefined` in `env` takes a variable away. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** Relative to the workplace. */
  readonly cwd?: string;
}

/** A temporary folder with a home of its own, where nothing of this computer's Git or terminal settings is seen. */
export interface Workplace {
  /** The folder to work in, with its links resolved. */
  readonly path: string;
  /** The environment that programs are run with. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes a file, and the folders on the way to it. */
  write(path: string, content: string | Uint8Array): void;
  /** Writes several files by their paths. */
  writeAll(files: Readonly<Record<string, string | Uint8Array>>): void;
  read(path: string): string;
  bytes(path: string): Buffer;
  /** Runs Git and returns what it printed. @throws Error where it fails, unless a test looks at the code itself with `run`. */
  git(...args: string[]): string;
  /** Runs the binary: `score("lint", "--fix")`, with options as the last argument. */
  score(...args: (string | RunOptions)[]): Outcome;
  /** Runs any program. */
  run(program: string, args: readonly string[], options?: RunOptions): Outcome;
}

/** Has a command run in a process of its own wherever the program is kept loaded, as what may kill it must. */
export const OWN_PROCESS: RunOptions = { env: { NODE_OPTIONS: "" } };

let kept = false;

/**
 * Lets `score` in this test file run the built program in a process that keeps it loaded, instead of starting Node anew for each
 * command: for files of many variants. With `SCORE_BIN` all of them run a binary again, as they do in every second run of CI.
 */
export function keepLoaded(): void {
  kept = HAS_RESIDENT;
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  // A whole campaign of faults leaves thousands behind.
}, 900_000);

/** Makes a workplace; it is taken away when the test file has ended. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>> = {}): Workplace {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "score-test-")));
  made.push(base);
  const path = join(base, "work");
  const home = join(base, "home");
  mkdirSync(path);
  mkdirSync(home);
  const config = join(home, "gitconfig");
  writeFileSync(
    config,
    `[user]\n\tname = Dana Test\n\temail = dana@example.com\n[init]\n\tdefaultBranch = main\n\ttemplateDir = ${emptyTemplate()}\n`,
  );
  const env = hermetic(home, config, base);

  const run: Workplace["run"] = (program, args, options = {}) => {
    const done = spawnSync(program, [...args], {
      cwd: join(path, options.cwd ?? "."),
      env: defined({ ...env, ...options.env }),
      input: options.input ?? "",
      encoding: "utf8",
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (done.error !== undefined) throw done.error;
    return { code: done.status, stdout: done.stdout, stderr: done.stderr };
  };
  const place: Workplace = {
    path,
    env,
    run,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    writeAll(all) {
      for (const [name, content] of Object.entries(all)) place.write(name, content);
    },
    read: (name) => readFileSync(join(path, name), "utf8"),
    bytes: (name) => readFileSync(join(path, name)),
    git(...args) {
      const done = run("git", args);
      if (done.code !== 0) throw new Error(`git ${args.join(" ")} ended with ${done.code}: ${done.stderr}`);
      return done.stdout;
    },
    score(...args) {
      const last = args.at(-1);
      const options = typeof last === "object" ? last : {};
      const words = args.filter((arg) => typeof arg === "string");
      // What Node itself is told can only be heard by a Node that starts.
      if (!kept || options.env?.["NODE_OPTIONS"] !== undefined)
        return run(process.execPath, [SCORE_BIN, ...words], options);
      return runResident({
        argv: words,
        cwd: join(path, options.cwd ?? "."),
        env: defined({ ...env, ...options.env }),
        input: options.input ?? "",
      });
    },
  };
  place.writeAll(files);
  return place;
}

let template: string | undefined;

// Without the thirteen example hooks of Git's own, which every copy of a repository would take along.
function emptyTemplate(): string {
  if (template === undefined) {
    template = mkdtempSync(join(tmpdir(), "score-template-"));
    made.push(template);
  }
  return template;
}

/** Makes a workplace with these files in one commit of a fresh repository. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = cleanScore()): Workplace {
  const place = workplace(files);
  place.git("init", "--quiet");
  place.git("add", "--all");
  place.git("commit", "--quiet", "--message", "Begin");
  return place;
}

/** The files of a clean score of one goal, `have-it-fixed-once`, with the changes of a rule's example. */
export function cleanScore(changes: Omit<RuleExample, "says"> = {}): Record<string, string> {
  return { ...exampleFiles({ ...changes, says: "" }) };
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const all = Object.entries(env);
  return Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function hermetic(home: string, config: string, ceiling: string): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? ["/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    GIT_CONFIG_GLOBAL: config,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: ceiling,
    GIT_AUTHOR_DATE: FIXED_MOMENT,
    GIT_COMMITTER_DATE: FIXED_MOMENT,
    TZ: "UTC",
    LC_ALL: "C.UTF-8",
  };
}

/** Returns what a command said on stderr without what it thought of the words it was given. */
export function withoutThoughts(stderr: string): string {
  return stderr.replace(/^a thought: .*\n(?: +.*\n)*\n?/gm, "");
}
