import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "rolldown";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** A digest of everything the program is made of, by which what one build kept is known to be of another. */
function build(): string {
  const digest = createHash("sha256").update(readFileSync("package-lock.json"));
  const files = readdirSync("src", { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    digest.update(`\0${path}\0`).update(readFileSync(path));
  return digest.digest("hex");
}

const BASICS = `
  adapters: file-store find-program missing-folders refuse-odd shared-folder system-error templates type-of write-file
  adapters/git: find-git git stop when-silent
  core: did-you-mean display-width errors kinds shell-words
  core/complaint/import: fields moment
  core/document: decode path-problems source-text
  core/score: complaint-terms dates folders moments slug
  render: colours escape log-commands pasteable path-from-here style wrap`;

const UNCHANGED = `
  adapters: read-small-file
  adapters/cache: cache-folder cache-root discard-old
  adapters/git: find-git-dir not-opened repository shallow unchanged-listing
  cli: tell-lint
  commands: interruption
  commands/lint: lint-again shown-root
  commands/lint/cache: commits-mark open-caches run-cache whole-runs
  core/lint: clock command-in kept-run report
  core/lint/baseline: baseline-name
  render: baseline-lines count lint-text path-in-score suppressed-lines`;

/** Makes a test of the modules in a list: a folder of `src` to a line, with the names of its files. */
function isOneOf(list: string): (id: string) => boolean {
  const paths = list
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [folder = "", names = ""] = line.trim().split(": ");
      return names.split(" ").map((name) => join("src", folder, `${name}.ts`));
    });
  for (const path of paths) if (!existsSync(path)) throw new Error(`${path} is no module any more`);
  return (id) => paths.some((path) => id.endsWith(path)) || id.includes("fastest-levenshtein");
}

export default defineConfig({
  // The program is an entry as well, so that what runs many commands can keep it loaded.
  input: {
    main: "src/cli/main.ts",
    program: "src/cli/program.ts",
    "judge-thread": "src/cli/judge-thread.ts",
  },
  platform: "node",
  transform: {
    target: "node20.19",
    define: { __SCORE_VERSION__: JSON.stringify(version), __SCORE_BUILD__: JSON.stringify(build()) },
  },
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
        // What every command needs before it knows which one it is: one file is found faster than thirty.
        { name: "basics", test: isOneOf(BASICS) },
        // What tells that nothing was changed since the last run, and nothing else.
        { name: "unchanged", test: isOneOf(UNCHANGED) },
        // What reads a goal reads its headings in every language, and its words in none.
        {
          name: "reading",
          test: /src[\\/]core[\\/](?:document|score|config)[\\/](?!mirrored|disagreements|said-clauses|same-matter)/,
        },
      ],
    },
  },
});
