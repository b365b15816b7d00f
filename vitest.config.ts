import { defineConfig } from "vitest/config";

/** Tests of code that has no state of its own and starts no program. */
const PURE = ["test/core/**/*.test.ts", "test/render/**/*.test.ts"];

/** Tests of what is killed, locked and torn: Git's and the disk's doing, and the same on every Node. */
const TORN = [
  "test/e2e/*-{killed,together,alone}.test.ts",
  "test/e2e/torture-*.test.ts",
  "test/adapters/transaction-faults.test.ts",
];

/** Where their folders are, and what keeps the program loaded for them. */
const AROUND = ["test/helpers/room.ts", "test/helpers/residents.ts"];

export default defineConfig({
  define: { __SCORE_VERSION__: JSON.stringify("0.1.0") },
  test: {
    pool: "forks",
    // One more than the cores of the smallest machine: some tests wait for a lock, and need no core for that.
    maxWorkers: 3,
    // They only end what hangs: a busy machine takes ten times as long as an idle one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Half of their time was reading the same modules anew for every file.
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["test/**/*.test.ts"],
          exclude: [...PURE, ...TORN],
          globalSetup: AROUND,
        },
      },
      { extends: true, test: { name: "torn", include: TORN, globalSetup: AROUND } },
    ],
  },
});
