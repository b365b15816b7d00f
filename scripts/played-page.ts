import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Generated } from "./pages.ts";

/** The pages with a walk that is played. */
export const PLAYED_PAGES: readonly string[] = [
  "docs/complaints.md",
  "docs/history.md",
  "docs/output.md",
  "docs/practice.md",
  "docs/voices.md",
  "docs/lens.md",
  "docs/orientation.md",
  "docs/output.md",
  "docs/service.md",
];

const BINARY = join(import.meta.dirname, "..", "bin", "score.js");

/** A comment that says when the next block is played, and how its last command ends. */
const STAGE_DIRECTION = /^<!-- (setup|at) (\S+?)(?:, exit (\d+))?(?:: (.+))? -->$/;

/**
 * Plays the walk of a page: each line of a console block that begins with `$` is run in one score, at the moment that the comment
 * before it names, and what it prints takes the place of what stood below it.
 */
export function playedPage(page: string): Generated {
  const place = mkdtempSync(join(tmpdir(), "score-walk-"));
  try {
    return { pages: new Map([[page, play(readFileSync(page, "utf8"), new Walk(place, page))]]) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function play(page: string, walk: Walk): string {
  const played: string[] = [];
  let exit = 0;
  const lines = page.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    played.push(line);
    const direction = STAGE_DIRECTION.exec(line);
    if (direction !== null) {
      walk.at(direction[2] as string);
      exit = Number(direction[3] ?? 0);
      if (direction[1] === "setup") walk.run(direction[4] ?? "", 0);
    }
    if (line !== "```console") continue;
    const end = lines.indexOf("```", at);
    played.push(...block(lines.slice(at + 1, end), walk, exit), "```");
    at = end;
  }
  return played.join("\n");
}

function block(lines: readonly string[], walk: Walk, exit: number): readonly string[] {
  const commands: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (line.startsWith("$ ")) commands.push([line]);
    else if (lines[at - 1]?.endsWith("\\")) commands.at(-1)?.push(line);
  }
  return commands.flatMap((command, at) => {
    const typed = command.join("\n").slice(2);
    const printed = walk.run(typed, at === commands.length - 1 ? exit : 0);
    return [...(at === 0 ? [] : [""]), ...command, ...printed];
  });
}

/** A score with a home, a name and a clock of its own, so that the walk reads the same on every computer. */
class Walk {
  readonly #folder: string;
  readonly #home: string;
  readonly #page: string;
  #minute = 0;
  #moment = "";

  constructor(place: string, page: string) {
    this.#page = page;
    this.#folder = join(place, "score");
    this.#home = join(place, "home");
    mkdirSync(this.#folder);
    mkdirSync(this.#home);
    const config = "[init]\n\tdefaultBranch = main\n[user]\n\tname = Dana\n\temail = dana@tidewell.example\n";
    writeFileSync(join(this.#home, ".gitconfig"), config);
  }

  at(moment: string): void {
    this.#moment = moment;
    this.#minute = 0;
  }

  /** Runs a line in a shell and returns the lines that it prints. @throws Error where it does not end as the page says. */
  run(line: string, exit: number): readonly string[] {
    const seconds = String(this.#minute++).padStart(2, "0");
    const date = `${this.#moment}:${seconds}+00:00`;
    const done = spawnSync("/bin/sh", ["-c", `score() { "$NODE" "$BINARY" "$@"; }\n${line}`], {
      cwd: this.#folder,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        NODE: process.execPath,
        BINARY,
        HOME: this.#home,
        XDG_CONFIG_HOME: this.#home,
        GIT_CONFIG_GLOBAL: join(this.#home, ".gitconfig"),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        NO_COLOR: "1",
        TZ: "UTC",
      },
    });
    const printed = `${done.stdout}${done.stderr}`.trimEnd();
    if (done.status === exit) return printed === "" ? [] : printed.split("\n");
    throw new Error(`${this.#page}: expected exit ${exit}, got ${done.status}: ${line}\n${printed}`);
  }
}
