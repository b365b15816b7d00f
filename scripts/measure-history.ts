import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { replayAsScore } from "./as-score-history.ts";

const HELP = `npm run measure:history -- <repository> [options]

Replays the Markdown of any Git repository as a score (each page a goal, each section something that has
to happen) into a temporary folder, and tells what score log makes of its history: how many
sentences were reworded, of how many the words tell which way they went, and these in full, to be judged by
people. Nothing of the repository is run, and nothing is written into it.

  --json   the changes whose direction was told, as JSON
  --help`;

const BIN = fileURLToPath(new URL("../bin/score.js", import.meta.url));
const MOST_OUTPUT = 1024 ** 3;

interface Step {
  readonly goal: string;
  readonly commit: string | null;
  readonly recorded: string;
  readonly notes: readonly string[];
  readonly changes: readonly {
    readonly op: string;
    readonly direction: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly evidence: string | null;
  }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
const [repository] = positionals;
if (values.help || repository === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else await measure(resolve(repository));

async function measure(source: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cx-score-history-"));
  try {
    execFileSync("git", ["init", "--quiet", "--initial-branch=replayed", folder]);
    const { headings, pages } = await replayAsScore(source, folder);
    const branch = git(folder, "for-each-ref", "--format=%(refname)", "refs/heads").split("\n")[0] ?? "";
    git(folder, "symbolic-ref", "HEAD", branch);
    git(folder, "reset", "--quiet", "--hard");
    const named = [...headings].sort().map((heading) => `    - ${JSON.stringify(heading)}\n`);
    writeFileSync(join(folder, "score.yaml"), `name: Replayed\nsections:\n  happen:\n${named.join("")}`);
    tell(git(folder, "rev-list", "--count", "HEAD").trim(), pages, stepsOf(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: MOST_OUTPUT });
}

function stepsOf(folder: string): readonly Step[] {
  const log = execFileSync(process.execPath, [BIN, "-C", folder, "log", "--json", "--no-cache"], {
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
  });
  const { amendments } = JSON.parse(log) as {
    readonly amendments: readonly Step[];
  };
  return amendments;
}

function tell(commits: string, pages: number, steps: readonly Step[]): void {
  const changes = steps.flatMap((step) => step.changes.map((change) => ({ ...change, commit: step.commit })));
  const reworded = changes.filter(({ op }) => op === "changed");
  const told = reworded.filter(({ direction }) => direction === "stronger" || direction === "weaker");
  if (values.json) {
    console.log(JSON.stringify(told, undefined, 2));
    return;
  }
  const same = reworded.filter(({ direction }) => direction === "same").length;
  console.log(`commits ${commits}, pages ${pages}, steps ${steps.length}, changes ${changes.length}`);
  console.log(
    `steps with a note, such as a version that can't be read: ${steps.filter(({ notes }) => notes.length > 0).length}`,
  );
  console.log(
    `reworded ${reworded.length}: the same ${same}, which way told ${told.length}, left open ${reworded.length - same - told.length}`,
  );
  console.log();
  for (const { direction, evidence, commit, before, after } of told)
    console.log(`${direction} (${evidence}) in ${commit?.slice(0, 10)}\n  - ${before}\n  + ${after}\n`);
}
