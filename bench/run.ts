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

const SMALL = 12;
const BIN = fileURLToPath(new URL("../bin/score.js", import.meta.url));

const { values } = parseArgs({
  options: {
    goals: { type: "string", default: "1000" },
    rounds: { type: "string", default: "7" },
    "no-peers": { type: "boolean", default: false },
  },
});
const goals = Number(values.goals);
const counted = Number(values.rounds);
const tell = (line: string): void => console.error(line);

const folder = mkdtempSync(join(tmpdir(), "cx-score-bench-"));
try {
  const peers = values["no-peers"] ? undefined : installPeers(process.env, tell);
  const scores = {
    small: { folder: join(folder, "small"), goals: SMALL },
    large: { folder: join(folder, "large"), goals },
  };
  tell(`scores: generating ${SMALL} and ${goals.toLocaleString("en-GB")} goals`);
  for (const score of Object.values(scores)) generateScore(score.folder, score.goals);
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
