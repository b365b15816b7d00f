import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __SCORE_VERSION__: JSON.stringify("0.1.0") },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // One more than the cores of the smallest machine: some tests wait for a lock, and need no core for that.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
