import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

export default defineConfig({
  // The program is an entry as well, so that what runs many commands can keep it loaded.
  input: { main: "src/cli/main.ts", program: "src/cli/program.ts" },
  platform: "node",
  transform: { target: "node20.19", define: { __SCORE_VERSION__: JSON.stringify(version) } },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    // One chunk to a library, so that a command loads only those it uses.
    codeSplitting: {
      groups: [
        { name: "yaml", test: /node_modules[\\/]yaml[\\/]/ },
        { name: "zod", test: /node_modules[\\/]zod[\\/]/ },
        {
          name: "markdown",
          test: /node_modules[\\/](?:unified|remark-|mdast-|micromark|unist-|vfile|bail|trough|extend|decode-named|character-entities|is-plain-obj|devlop|dequal|debug|ms)/,
        },
        { name: "commander", test: /node_modules[\\/]commander[\\/]/ },
        // What every command needs before it knows which one it is.
        {
          name: "basics",
          test: /src[\\/]core[\\/](?:errors|did-you-mean|kinds|limits|score[\\/](?:dates|slug))\.ts$|fastest-levenshtein/,
        },
        { name: "reading", test: /src[\\/]core[\\/](?:document|score|config)[\\/]/ },
      ],
    },
  },
});
