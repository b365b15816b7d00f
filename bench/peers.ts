import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The peers at the newest versions that run on Node 20. markdownlint-cli2 0.23 asks for Node 22. */
const VERSIONS = {
  "markdownlint-cli2": "0.22.1",
  "remark-cli": "12.0.1",
  "remark-preset-lint-recommended": "7.0.1",
} as const;

/** What the peers are started by: scripts for `node`, without npm or npx in between. */
export interface Peers {
  readonly markdownlint: string;
  readonly remark: string;
  readonly remarkPreset: string;
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
    tell("peers: installing them into the cache (once, about 15 seconds)");
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
    versions: names.map((name) => `${name} ${VERSIONS[name]}`),
  };
}

function installedVersion(folder: string, name: string): string | undefined {
  const path = join(folder, "node_modules", name, "package.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version;
}
