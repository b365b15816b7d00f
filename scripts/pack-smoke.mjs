// Packs the project, installs the tarball into an empty place, and plays the main commands there with nothing else around.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const place = realpathSync(mkdtempSync(join(tmpdir(), "score-pack-")));

try {
  smoke();
} catch (error) {
  console.error(`pack smoke: ${error.message}`);
  if (error.stdout) console.error(String(error.stdout).trimEnd());
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

function smoke() {
  expect(
    Object.keys(manifest.dependencies ?? {}).length === 0,
    "dependencies has to stay empty: all is bundled",
  );
  const npm = (...args) =>
    run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd: process.cwd() });
  const [packed] = JSON.parse(
    npm("pack", "--json", "--foreground-scripts=false", "--pack-destination", place),
  );
  checkContents(packed.files.map((file) => file.path));

  const prefix = join(place, "prefix");
  mkdirSync(prefix);
  npm("install", "--global", "--offline", "--prefix", prefix, join(place, packed.filename));
  const bin = process.platform === "win32" ? prefix : join(prefix, "bin");
  const modules = process.platform === "win32" ? "node_modules" : "lib/node_modules";
  const installed = readdirSync(join(prefix, modules)).filter((name) => !name.startsWith("."));
  expect(installed.join() === manifest.name, `only ${manifest.name} is installed, not ${installed.join()}`);

  const home = join(place, "home");
  const work = join(place, "work");
  for (const folder of [home, work]) mkdirSync(folder);
  const env = {
    PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: home,
    GIT_CONFIG_GLOBAL: join(home, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
    TZ: "UTC",
  };
  const score = (...args) => run("score", args, { cwd: work, env });
  for (const name of ["score", "cx-score"])
    expect(run(name, ["--version"], { cwd: work, env }).trim() === manifest.version, `${name} --version`);
  score("init", "--yes", "--name", "Tidewell", "--template", "trades", "--by", "Dana");
  score("lint");
  score(
    "amend",
    "have-it-fixed-once",
    "--because",
    "A second visit was billed",
    "--never",
    "Bill for a second visit",
  );
  expect(score("log").includes("A second visit was billed"), "log tells of the amendment");
  expect(existsSync(join(work, "goals/have-it-fixed-once.md")), "the goal is where it belongs");
  console.log(`${packed.filename}: ${packed.files.length} files, installs and works`);
}

function checkContents(files) {
  for (const wanted of [
    "package.json",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "bin/score.js",
    "dist/main.js",
  ])
    expect(files.includes(wanted), `${wanted} is in the package`);
  const templates = new Set(files.map((file) => /^templates\/([^/]+)\//.exec(file)?.[1]));
  for (const template of readdirSync("templates"))
    expect(templates.has(template), `templates/${template} is in the package`);
  const strangers = files.filter((file) => /^(?:src|test|scripts|bench|examples)\/|\.ts$|\.map$/.test(file));
  expect(strangers.length === 0, `the package holds no sources, not ${strangers.join(", ")}`);
}

function run(program, args, options) {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
}

function expect(holds, what) {
  if (!holds) throw new Error(`expected: ${what}`);
}
