import { defineConfig } from "vitest/config";

export default defineConfig({
  define: { __SCORE_VERSION__: JSON.stringify("0.1.0") },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
