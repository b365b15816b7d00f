import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { parse } from "yaml";
import type { Generated } from "./pages.ts";

/** The history of an example, as history.yaml tells it. */
interface History {
  readonly name: string;
  readonly template: string;
  readonly by: string;
  readonly email: string;
  /** The goal of which it is shown where its words come from. */
  readonly look: string;
  readonly steps: readonly Step[];
}

type Step = { readonly on: string } & (
  | { readonly compose: string }
  | { readonly add: readonly string[]; readonly because: string }
  | { readonly amend: readonly string[] }
);

/** The examples, by their folder. */
export const EXAMPLES: readonly string[] = [
  "fennick-and-dare",
  "ledgerly-rota",
  "marsh-lane-kitchen",
  "orchard-row-dental",
  "tidewell-heating",
];

const BINARY = join(import.meta.dirname, "..", "bin", "score.js");

/** Replays an example's history over the public binary; returns its final score and what the commands say of it. */
export function replayExample(example: string): Generated {
  const source = join(import.meta.dirname, "..", "examples", example);
  const history = parse(readFileSync(join(source, "history.yaml"), "utf8")) as History;
  const place = mkdtempSync(join(tmpdir(), "score-example-"));
  try {
    const stage = new Stage(place, history);
    const amendments: string[] = [];
    for (const step of history.steps) play(step, stage, source, history, amendments);
    return pagesOf(example, stage, history);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A scratch folder with a home, a clock and a name of its own, so that ids and commits come out the same everywhere. */
class Stage {
  readonly folder: string;
  readonly #home: string;
  #now = "";

  constructor(place: string, history: History) {
    this.folder = join(place, "score");
    this.#home = join(place, "home");
    mkdirSync(this.folder);
    mkdirSync(this.#home);
    writeFileSync(
      join(this.#home, ".gitconfig"),
      `[init]\n\tdefaultBranch = main\n[user]\n\tname = ${history.by}\n\temail = ${history.email}\n`,
    );
  }

  at(moment: string): void {
    this.#now = moment;
  }

  score(...args: readonly string[]): string {
    return this.#run(process.execPath, [BINARY, ...args]);
  }

  git(...args: readonly string[]): void {
    this.#run("git", args);
  }

  #run(program: string, args: readonly string[]): string {
    const env = {
      PATH: process.env["PATH"],
      HOME: this.#home,
      XDG_CONFIG_HOME: this.#home,
      GIT_CONFIG_GLOBAL: join(this.#home, ".gitconfig"),
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_DATE: this.#now,
      GIT_COMMITTER_DATE: this.#now,
      NO_COLOR: "1",
      TZ: "UTC",
    };
    return execFileSync(program, args, {
      cwd: this.folder,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
}

function play(step: Step, stage: Stage, source: string, history: History, amendments: string[]): void {
  stage.at(step.on);
  if ("compose" in step) {
    stage.score(
      "init",
      "--yes",
      "--no-commit",
      "--name",
      history.name,
      "--template",
      history.template,
      "--by",
      history.by,
    );
    cpSync(join(source, step.compose), stage.folder, { recursive: true });
    stage.git("init", "--quiet");
    stage.git("add", "--", ...readdirSync(stage.folder).filter((name) => name !== ".git"));
    const goals = readdirSync(join(stage.folder, "goals")).map(
      (file) => `Score-Goal: ${file.replace(/\.md$/, "")}`,
    );
    stage.git(
      "commit",
      "--quiet",
      "-m",
      `compose(score): write down the score of ${history.name}`,
      "-m",
      ["Score-Kind: compose", ...goals, "Score-Goal: promise"].join("\n"),
    );
  } else if ("add" in step) {
    for (const path of step.add) place(join(source, "records", path), join(stage.folder, path), amendments);
    stage.git("add", "--", ...step.add);
    stage.git("commit", "--quiet", "-m", step.because);
  } else {
    const said = JSON.parse(stage.score("--json", "amend", ...step.amend)) as { id: string };
    amendments.push(said.id);
  }
}

// A voice can name the amendment that settled it; its id is known only once it is made.
function place(from: string, to: string, amendments: readonly string[]): void {
  mkdirSync(dirname(to), { recursive: true });
  const text = readFileSync(from, "utf8");
  const named = text.replace(
    /\{\{amendment:(\d+)\}\}/g,
    (_all, number: string) => amendments[Number(number) - 1] ?? "",
  );
  if (named === text) copyFileSync(from, to);
  else writeFileSync(to, named);
}

function pagesOf(example: string, stage: Stage, { look, steps }: History): Generated {
  const pages = new Map<string, string>();
  for (const entry of readdirSync(stage.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(stage.folder.length + 1)
      .replaceAll("\\", "/");
    if (entry.isFile() && !path.startsWith(".git/"))
      pages.set(`examples/${example}/score/${path}`, readFileSync(join(stage.folder, path), "utf8"));
  }
  pages.set(`examples/${example}/expected/lint.txt`, stage.score("lint"));
  pages.set(`examples/${example}/expected/log.txt`, stage.score("log"));
  pages.set(`examples/${example}/expected/drift.txt`, stage.score("drift"));
  pages.set(`examples/${example}/expected/blame.txt`, stage.score("blame", look));
  pages.set(`examples/${example}/expected/show.txt`, stage.score("show", look, "--mended"));
  const first = steps[0]?.on.slice(0, 10) ?? "";
  pages.set(`examples/${example}/expected/diff.txt`, stage.score("diff", `${first}..HEAD`));
  return { pages, folder: `examples/${example}/score` };
}
