import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

export default defineConfig({
  input: "src/cli/main.ts",
  platform: "node",
  transform: { target: "node20.19", define: { __SCORE_VERSION__: JSON.stringify(version) } },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: "main.js",
    chunkFileNames: "[name]-[hash].js",
  },
});
