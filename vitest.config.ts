import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __SCORE_VERSION__: JSON.stringify("0.1.0") },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // One more than the cores of the smallest machine: some tests wait for a lock, and need no core for that.
    maxWorkers: 3,
    // They only end what hangs: a busy machine takes ten times as long as an idle one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
