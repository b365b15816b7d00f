import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { COMMANDS } from "../src/cli/commands/index.ts";
import { historyPlan } from "./history-commands.ts";
import { generateHistory } from "./history-generate.ts";
import { measure } from "./measure.ts";
import { renderTables } from "./table.ts";

const BIN = fileURLToPath(new URL("../bin/score.js", import.meta.url));

const { values } = parseArgs({
  options: {
    commits: { type: "string", default: "20000" },
    goals: { type: "string", default: "500" },
    rounds: { type: "string", default: "5" },
  },
});
const goals = Number(values.goals);
const counted = Number(values.rounds);
const tell = (line: string): void => console.error(line);

const folder = mkdtempSync(join(tmpdir(), "cx-score-bench-"));
try {
  const histories = [];
  for (const commits of values.commits.split(",").map(Number)) {
    const at = join(folder, `history-${commits}`);
    tell(`generating ${commits.toLocaleString("en-GB")} commits over ${goals.toLocaleString("en-GB")} goals`);
    await generateHistory(at, commits, goals);
    const goal = (readdirSync(join(at, "goals")).sort()[0] ?? "").replace(/\.md$/, "");
    histories.push({ folder: at, commits, goal, cache: join(folder, `cache-${commits}`) });
  }
  const { commands, comparisons } = historyPlan(
    BIN,
    histories,
    COMMANDS.some(({ name }) => name === "drift"),
  );
  const measured = await measure(commands, { warm: 1, counted }, tell);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${counted} rounds\n`);
  console.log(renderTables(measured, comparisons));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
