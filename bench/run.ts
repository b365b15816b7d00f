import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { planOf } from "./commands.ts";
import { generateScore } from "./generate.ts";
import { measure } from "./measure.ts";
import { installPeers } from "./peers.ts";
import { renderTables } from "./table.ts";

const BIN = fileURLToPath(new URL("../bin/score.js", import.meta.url));

const { values } = parseArgs({
  options: {
    goals: { type: "string", default: "12,100,1000,10000" },
    complaints: { type: "string", default: "100000" },
    rounds: { type: "string", default: "7" },
    "no-peers": { type: "boolean", default: false },
  },
});
const sizes = values.goals.split(",").map(Number);
const complaints = Number(values.complaints);
const counted = Number(values.rounds);
const tell = (line: string): void => console.error(line);

const folder = mkdtempSync(join(tmpdir(), "cx-score-bench-"));
try {
  const peers = values["no-peers"] ? undefined : installPeers(process.env, tell);
  const scores = [...sizes.map((goals) => [goals, 0] as const), [Math.max(...sizes), complaints] as const]
    .filter(([goals, letters], index) => index < sizes.length || (letters > 0 && goals > 0))
    .map(([goals, letters], index) => ({
      folder: join(folder, `score-${index}`),
      goals,
      complaints: letters,
      cache: join(folder, `cache-${index}`),
    }));
  for (const score of scores) {
    tell(
      `generating ${score.goals.toLocaleString("en-GB")} goals, ${score.complaints.toLocaleString("en-GB")} complaints`,
    );
    generateScore(score.folder, score.goals, score.complaints);
  }
  const { commands, comparisons } = planOf(BIN, scores, peers);
  const measured = await measure(commands, { warm: 1, counted }, tell);
  const versions = peers === undefined ? "" : `; ${peers.versions.join(", ")}`;
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${counted} rounds${versions}\n`,
  );
  console.log(renderTables(measured, comparisons));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
