import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/** The peers at the newest versions that run on Node 20. markdownlint-cli2 0.23 asks for Node 22. */
const VERSIONS = {
  "markdownlint-cli2": "0.22.1",
  "remark-cli": "12.0.1",
  "remark-preset-lint-recommended": "7.0.1",
  rumdl: "0.2.75",
  textlint: "15.8.0",
  "textlint-rule-no-todo": "2.0.1",
  "textlint-rule-write-good": "2.0.0",
} as const;

/** What the peers are started by: scripts for `node`, without npm or npx in between, and one program of its own. */
export interface Peers {
  readonly markdownlint: string;
  readonly remark: string;
  readonly remarkPreset: string;
  /** The script that npm puts on the path, and the program that it starts. */
  readonly rumdlShim: string;
  readonly rumdl: string;
  readonly textlint: string;
  /** Where the rules of textlint are found. */
  readonly textlintRules: string;
  /** Name and version of each, to be printed. */
  readonly versions: readonly string[];
}

/**
 * Installs the peers into a cache outside the tree, or finds them there.
 * @throws Error where npm fails.
 */
export function installPeers(environment: NodeJS.ProcessEnv, tell: (line: string) => void): Peers {
  const cache = environment["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const folder = join(cache, "cx-score", "bench-peers");
  const names = Object.keys(VERSIONS) as (keyof typeof VERSIONS)[];
  if (names.every((name) => installedVersion(folder, name) === VERSIONS[name])) {
    tell("peers: found in the cache");
  } else {
    tell("peers: installing them into the cache (once, about half a minute)");
    mkdirSync(folder, { recursive: true });
    const manifest = { private: true, description: "Peers of cx-score's bench", dependencies: VERSIONS };
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("npm could not install the peers; --no-peers measures without them");
  }
  const modules = join(folder, "node_modules");
  return {
    markdownlint: join(modules, "markdownlint-cli2", "markdownlint-cli2-bin.mjs"),
    remark: join(modules, "remark-cli", "cli.js"),
    remarkPreset: join(modules, "remark-preset-lint-recommended", "index.js"),
    rumdlShim: join(modules, "rumdl", "bin", "rumdl"),
    rumdl: rumdlProgram(join(modules, "rumdl")),
    textlint: join(modules, "textlint", "bin", "textlint.js"),
    textlintRules: modules,
    versions: names.map((name) => `${name} ${VERSIONS[name]}`),
  };
}

// The package for this system lies beside the one that starts it.
function rumdlProgram(home: string): string {
  const { resolve } = createRequire(join(home, "package.json"));
  const { platform, arch } = process;
  return resolve(`@rumdl/cli-${platform}-${arch}/rumdl${platform === "win32" ? ".exe" : ""}`);
}

function installedVersion(folder: string, name: string): string | undefined {
  const path = join(folder, "node_modules", name, "package.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version;
}
