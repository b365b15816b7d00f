// The longer campaigns of tests whose smaller share runs with every change.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";

const campaigns = [
  // Every file, each command as a run of the binary, with every made-up input and every question.
  ["test", { SCORE_BIN: resolve("bin/score.js"), SCORE_ALL_RUNS: "1" }],
  ["test/core/document/fast-paths.test.ts", { SCORE_FAST_PATH_RUNS: "100000" }],
  ["test/core/lint/fix-safety.test.ts", { SCORE_LINT_RUNS: "20000" }],
  ["test/core/lint/fuzz.test.ts", { SCORE_LINT_RUNS: "20000" }],
  ["test/adapters/transaction-faults.test.ts", { SCORE_ALL_FAULTS: "1" }],
  ["test/adapters/recovery-faults.test.ts", { SCORE_ALL_FAULTS: "1" }],
  ["test/e2e/amend-killed.test.ts", { SCORE_ALL_KILLS: "1" }],
  ["test/e2e/import-killed.test.ts", { SCORE_ALL_KILLS: "1", SCORE_KILLS: "200" }],
  ["test/e2e/amend-together.test.ts", { SCORE_PAIRS: "200", SCORE_KILLS: "250" }],
];

for (const [file, settings] of campaigns) {
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--testTimeout=3600000",
    "--hookTimeout=3600000",
    file,
  ];
  const done = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...settings } });
  if (done.status !== 0) process.exitCode = 1;
}
