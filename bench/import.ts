import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateScore } from "./generate.ts";
import { REPORT_PEAK } from "./measure.ts";
import { createRandom } from "./random.ts";
import { treeKilobytes } from "./tree-memory.ts";
import { WORDS } from "./words.ts";

const BIN = fileURLToPath(new URL("../bin/score.js", import.meta.url));
const HEADER =
  "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Submitted via,Date sent to company,Company response to consumer,Timely response?,Complaint ID";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000,20000,100000" },
    megabytes: { type: "string", default: "100" },
  },
});

/** Writes a table in the layout of the CFPB with so many rows, the words of each about so long. Returns its bytes. */
async function generateTable(path: string, rows: number, letters: number): Promise<number> {
  const random = createRandom(rows + letters);
  const out = createWriteStream(path);
  out.write(`${HEADER}\r\n`);
  for (let row = 0; row < rows; row += 1) {
    const day = new Date(Date.UTC(2019, 0, 1 + random.below(2_500))).toISOString().slice(0, 10);
    let words = "";
    while (words.length < letters)
      words += `${random.pick(WORDS.person)} ${random.pick(WORDS.doing)}, "${random.pick(WORDS.moment)}" ${random.pick(WORDS.place)}.\n`;
    if (random.below(20) === 0) words += `Write to me: caller${row}@example.com`;
    const cells = [
      day,
      "Mortgage",
      "",
      random.pick(WORDS.thing),
      random.pick(WORDS.circumstance),
      words,
      "",
      "Tidewell",
      "FL",
      "335XX",
      "",
      "Web",
      day,
      "Closed with explanation",
      "Yes",
      String(3_000_000 + row),
    ];
    if (!out.write(`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`))
      await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  return statSync(path).size;
}

/** A `git` that writes down how long the real one took. */
function timedGit(base: string): { readonly path: string; readonly log: string } {
  const real = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();
  const [path, log] = [join(base, "bin"), join(base, "git-times")];
  mkdirSync(path);
  const script = `#!/bin/sh\nbegun=$(date +%s.%N)\n"${real}" "$@"\ncode=$?\necho "$begun $(date +%s.%N)" >> "${log}"\nexit $code\n`;
  writeFileSync(join(path, "git"), script, { mode: 0o755 });
  return { path, log };
}

interface Run {
  readonly seconds: number;
  /** What Git took of them. */
  readonly git: number;
  /** The peak of the program itself. */
  readonly megabytes: number;
  /** The peak of it and all that it started together, looked at fifty times a second; nothing where the system does not tell. */
  readonly tree: number | undefined;
}

async function runImport(folder: string, file: string, ...flags: string[]): Promise<Run> {
  writeFileSync(timed.log, "");
  const begun = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`,
      BIN,
      "complaint",
      "import",
      file,
      "--json",
      ...flags,
    ],
    {
      cwd: folder,
      env: { ...process.env, PATH: `${timed.path}${delimiter}${process.env["PATH"]}` },
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    },
  );
  let peak = "";
  let tree = 0;
  const looking = setInterval(() => {
    tree = Math.max(tree, treeKilobytes(child.pid ?? 0));
  }, 20);
  child.stdio[3]?.on("data", (piece: Buffer) => {
    peak += piece.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  clearInterval(looking);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const times = readFileSync(timed.log, "utf8")
    .trim()
    .split("\n")
    .filter((line) => line !== "");
  const git = times
    .map((line) => line.split(" ").map(Number))
    .reduce((sum, [from = 0, to = 0]) => sum + to - from, 0);
  return { seconds, git, megabytes: Number(peak) / 1024, tree: tree === 0 ? undefined : tree / 1024 };
}

function git(folder: string, ...args: string[]): void {
  const done = spawnSync("git", ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", ...args], {
    cwd: folder,
  });
  if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr.toString()}`);
}

const base = mkdtempSync(join(tmpdir(), "cx-score-import-"));
const timed = timedGit(base);
try {
  console.log(
    "| rows | MB | dry run | import | of it Git | again, nothing new | peak RSS of score | with its Git |",
  );
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const sizes = values.rows.split(",").map((rows) => ({ rows: Number(rows), letters: 300 }));
  // The same number of megabytes in fewer, longer rows: memory follows neither.
  if (values.megabytes !== "0") sizes.push({ rows: Number(values.megabytes) * 100, letters: 9_900 });
  for (const { rows, letters } of sizes) {
    const folder = join(base, `score-${rows}-${letters}`);
    generateScore(folder, 3);
    writeFileSync(join(folder, ".gitignore"), "");
    git(folder, "init", "--quiet");
    git(folder, "config", "user.name", "Bench");
    git(folder, "config", "user.email", "bench@example.com");
    git(folder, "config", "gc.auto", "0");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "Begin");
    const file = join(base, `table-${rows}-${letters}.csv`);
    const bytes = await generateTable(file, rows, letters);
    const dry = await runImport(folder, file, "--dry-run");
    const real = await runImport(folder, file);
    const again = await runImport(folder, file);
    const runs = [dry, real, again];
    const peak = Math.max(...runs.map(({ megabytes }) => megabytes));
    const trees = runs.map(({ tree }) => tree).filter((tree) => tree !== undefined);
    const tree = trees.length === 0 ? "not known" : `${Math.max(...trees).toFixed(0)} MB`;
    const times = [dry.seconds, real.seconds, real.git, again.seconds].map((time) => `${time.toFixed(1)} s`);
    const size = (bytes / 1e6).toFixed(1);
    console.log(
      `| ${rows.toLocaleString("en-GB")} | ${size} | ${times.join(" | ")} | ${peak.toFixed(0)} MB | ${tree} |`,
    );
    rmSync(folder, { recursive: true, force: true });
    rmSync(file);
  }
} finally {
  rmSync(base, { recursive: true, force: true });
}
