import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { TEMPLATES } from "../../src/adapters/templates.ts";
import type { Workplace } from "../helpers/score.ts";
import { keepLoaded, repository, workplace } from "../helpers/score.ts";
import { stateOf, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  version: string;
};
const CALL = `npx --yes cx-score@${version}`;
const NOBODY = { env: { GIT_CONFIG_GLOBAL: "/dev/null" } };

function init(place: Workplace, ...args: string[]): string {
  const done = place.score("init", "--yes", "--name", "Tidewell", ...args);
  expect(done.stderr).toBe("");
  expect(done.code).toBe(0);
  return done.stdout;
}

function filesBelow(place: Workplace, folder = "."): string[] {
  return readdirSync(join(place.path, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.parentPath.includes("/.git/") && !entry.parentPath.endsWith("/.git"),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(place.path.length + 1))
    .sort();
}

function goalsOf(place: Workplace): Record<string, unknown>[] {
  return filesBelow(place)
    .filter((path) => path.startsWith("goals/"))
    .map((path) => parse(/^---\n([\s\S]*?)\n---\n/.exec(place.read(path))?.[1] ?? ""));
}

describe("score init in an empty folder", () => {
  it.each([".", "./", "up and down"])("that is named as %s: nobody is told to go there", (named) => {
    const place = workplace();
    const said = init(place, named === "up and down" ? join("..", basename(place.path)) : named);
    expect(said).toContain("in this folder");
    expect(said).not.toContain("cd ");
  });

  it.each(TEMPLATES.filter((name) => name !== "blank"))(
    "%s: one commit of its files, and lint is content",
    (template) => {
      const place = workplace();
      init(place, "--template", template, "--by", "Asha");
      expect(place.git("rev-list", "--count", "HEAD")).toBe("1\n");
      expect(touchedBy(place)).toEqual(filesBelow(place));
      expect(place.git("status", "--porcelain", "--ignored")).toBe("");
      const goals = goalsOf(place);
      expect(goals.length).toBeGreaterThanOrEqual(4);
      for (const goal of goals) expect(goal).toMatchObject({ owner: "Asha", borrowed: template });
      const ids = filesBelow(place).flatMap((path) => /^goals\/(.+)\.md$/.exec(path)?.[1] ?? []);
      expect(trailersOf(place)).toEqual([
        "Score-Kind: compose",
        ...[...ids, "promise"].map((id) => `Score-Goal: ${id}`),
        "Score-By: Asha",
      ]);
      const lint = place.score("lint", "--json");
      expect([lint.code, JSON.parse(lint.stdout)]).toMatchObject([
        0,
        { errors: 0, warnings: 0, refused: [] },
      ]);
      expect(parse(place.read("score.yaml"))).toMatchObject({ name: "Tidewell" });
    },
  );

  it("writes the country that somebody said, and none that nobody did", () => {
    const place = workplace();
    const countryIn = (folder: string): unknown => parse(place.read(`${folder}/score.yaml`)).country;
    const begin = (folder: string, ...flags: string[]) =>
      place.score("init", folder, "--yes", "--by", "Asha", ...flags, { env: { LC_ALL: "de_DE.UTF-8" } });
    expect(begin("open", "--language", "de").code).toBe(0);
    expect([countryIn("open"), place.read("open/score.yaml")]).toEqual([
      undefined,
      expect.stringContaining("\n# The country of your addresses and phone numbers: "),
    ]);
    begin("vienna", "--language", "de-AT");
    begin("berlin", "--language", "en", "--country", "Deutschland", "--no-commit");
    expect([countryIn("vienna"), countryIn("berlin")]).toEqual(["AT", "DE"]);
    const personal = place.score("complaint", "add", "Sie wohnt Hauptstraße 12", "--no-commit", {
      cwd: "berlin",
    });
    expect([personal.code, personal.stderr]).toEqual([3, expect.stringContaining("Hauptstraße")]);
    const unknown = begin("nowhere", "--country", "Germny");
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("--country Germany")]);
  });

  it("blank: lint points at each gap", () => {
    const place = workplace();
    init(place, "--template", "blank");
    const lint = place.score("lint", "--json");
    const { findings } = JSON.parse(lint.stdout) as {
      findings: { rule: string; file: string; line: number }[];
    };
    const gaps = filesBelow(place).flatMap((path) => place.read(path).match(/\[your [^\]]+\]/g) ?? []);
    expect(findings.filter(({ rule }) => rule === "text/placeholder")).toHaveLength(gaps.length);
    expect(gaps.length).toBeGreaterThan(5);
  });

  it("templates hold no voices, complaints, rehearsals or repairs, for nobody said them", () => {
    const place = workplace();
    init(place, "--template", "cafe");
    const records = filesBelow(place).filter((path) =>
      /^(?:complaints|voices|rehearsals|repairs)\//.test(path),
    );
    expect(records.map((path) => path.replace(/^.*\//, ""))).toEqual(["README.md", "README.md", "README.md"]);
    const named = /score amend (\S+)/.exec(place.read("README.md"))?.[1] ?? "";
    expect(place.git("ls-files", `goals/${named}.md`)).not.toBe("");
  });

  it("makes the folder that it is given, with blanks and letters of any kind", () => {
    const place = workplace();
    const stdout = init(place, "Café 我们的 score");
    expect(existsSync(join(place.path, "Café 我们的 score/.git"))).toBe(true);
    expect(place.git("-C", "Café 我们的 score", "status", "--porcelain")).toBe("");
    const next = /Next: (.*)\n/.exec(stdout)?.[1]?.replace(" && score lint", "") ?? "";
    expect(place.run("/bin/sh", ["-c", `${next} && ls score.yaml`]).stdout).toBe("score.yaml\n");
  });

  it("takes its name from the folder where none is given", () => {
    const place = workplace();
    expect(place.score("init", "marsh-lane_kitchen", "--yes").code).toBe(0);
    expect(parse(place.read("marsh-lane_kitchen/score.yaml"))).toMatchObject({ name: "Marsh Lane Kitchen" });
  });

  it("keeps a name as it was typed, whatever YAML would make of it", () => {
    const place = workplace();
    const done = place.score("init", "--yes", "--name", "Null: #1 'Café' \"x\"", "--by", "Yes");
    expect(done.code).toBe(0);
    expect(parse(place.read("score.yaml"))).toMatchObject({ name: "Null: #1 'Café' \"x\"" });
    expect(goalsOf(place)[0]).toMatchObject({ owner: "Yes" });
  });

  it("prints what it did as JSON", () => {
    const place = workplace();
    const done = place.score("init", "--yes", "--name", "T", "--template", "dental", "--json");
    expect(JSON.parse(done.stdout)).toMatchObject({
      schema: "score.init/1",
      name: "T",
      template: "dental",
      files: expect.arrayContaining(["score.yaml", "promise.md", "README.md"]),
      kept: [],
      commit: place.git("rev-parse", "HEAD").trim(),
      startedGit: true,
      hook: null,
    });
  });

  it("--no-commit writes the files and leaves Git alone", () => {
    const place = workplace();
    init(place, "--no-commit", "--by", "Asha");
    expect(existsSync(join(place.path, ".git"))).toBe(false);
    expect(place.score("lint").code).toBe(0);
  });

  it("--no-commit needs no Git at all", () => {
    const place = workplace();
    const done = place.score("init", "--yes", "--no-commit", { env: { PATH: "/nowhere" } });
    expect([done.code, done.stderr]).toEqual([0, ""]);
  });

  it("--language is the score's language", () => {
    const place = workplace();
    init(place, "--language", "de");
    expect(parse(place.read("score.yaml"))).toMatchObject({ language: "de" });
  });
});

describe("score init in a repository that is there", () => {
  it("keeps files of the same names byte for byte, and does not commit them", () => {
    const place = repository({ "notes.txt": "mine\n" });
    const own = { "README.md": "# Mine\r\n", "promise.md": Buffer.from([0xff, 0x00, 0x41]) };
    place.writeAll(own);
    const stdout = init(place);
    expect(stdout).toContain("Kept README.md as it is.");
    expect(stdout).toContain("Kept promise.md as it is.");
    expect(place.read("README.md")).toBe(own["README.md"]);
    expect([...place.bytes("promise.md")]).toEqual([...own["promise.md"]]);
    expect(touchedBy(place)).not.toContain("README.md");
    expect(touchedBy(place)).not.toContain("promise.md");
    expect(place.git("status", "--porcelain")).toBe("?? README.md\n?? promise.md\n");
  });

  it("leaves what is staged and what is edited as it is", () => {
    const place = repository({ "a.txt": "a\n", "b.txt": "b\n", "c.txt": "c\n" });
    place.write("a.txt", "a staged\n");
    place.git("add", "a.txt");
    place.write("a.txt", "a edited\n");
    place.write("b.txt", "b edited\n");
    place.git("rm", "--quiet", "c.txt");
    const status = place.git("status", "--porcelain");
    init(place);
    expect(place.git("status", "--porcelain")).toBe(status);
    expect(place.git("show", ":a.txt")).toBe("a staged\n");
    expect(touchedBy(place)).not.toContain("a.txt");
  });

  it("leaves what is staged alone on a branch without a commit", () => {
    const place = workplace({ "a.txt": "a\n" });
    place.git("init", "--quiet");
    place.git("add", "a.txt");
    init(place);
    expect(place.git("rev-list", "--count", "HEAD")).toBe("1\n");
    expect(touchedBy(place)).not.toContain("a.txt");
    expect(place.git("status", "--porcelain")).toBe("A  a.txt\n");
  });

  it("a subfolder of a monorepo: files there, the workflow at the top, and nothing else", () => {
    const place = repository({ "package.json": "{}\n" });
    place.run("mkdir", ["-p", "shops/our score"]);
    const done = place.score("init", "--yes", "--name", "T", "--ci", "github", { cwd: "shops/our score" });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    const paths = touchedBy(place);
    expect(paths.filter((path) => !path.startsWith("shops/our score/"))).toEqual([
      ".github/workflows/score.yml",
    ]);
    const workflow = parse(place.read(".github/workflows/score.yml"));
    expect(workflow.jobs.lint.steps.at(-1)).toEqual({
      run: `${CALL} lint --format github`,
      "working-directory": "shops/our score",
    });
    expect(trailersOf(place)).toContain("Score-Goal: promise");
    expect(place.score("lint", { cwd: "shops/our score" }).code).toBe(0);
  });

  it("a folder that Git ignores is committed all the same, because it was asked for", () => {
    const place = repository({ ".gitignore": "/our-score\n" });
    init(place, "our-score");
    expect(place.git("ls-files", "our-score")).toContain("our-score/score.yaml");
  });

  it.each([
    ["merge", (place: Workplace) => place.git("merge", "--quiet", "--no-ff", "--no-commit", "side")],
    ["detached", (place: Workplace) => place.git("checkout", "--quiet", "--detach")],
  ])("%s: 4, and nothing is written", (_name, unsettle) => {
    const place = repository({ "a.txt": "a\n" });
    place.git("checkout", "--quiet", "-b", "side");
    place.write("b.txt", "b\n");
    place.git("add", "b.txt");
    place.git("commit", "--quiet", "--message", "Side");
    place.git("checkout", "--quiet", "main");
    unsettle(place);
    const before = stateOf(place);
    expect(place.score("init", "--yes").code).toBe(4);
    expect(stateOf(place)).toBe(before);
  });

  it("inside a score: 2, and nothing is written", () => {
    const place = workplace();
    init(place);
    const before = stateOf(place);
    const done = place.score("init", "--yes", "goals/more");
    expect([done.code, done.stderr.includes("init/inside-score")]).toEqual([2, true]);
    expect(stateOf(place)).toBe(before);
  });

  it("where a file has the name of the folder: 2", () => {
    const place = workplace({ notes: "a file\n" });
    expect(place.score("init", "--yes", "notes").code).toBe(2);
  });
});

describe("score init again", () => {
  it("writes nothing where nothing is missing", () => {
    const place = workplace();
    init(place, "--template", "trades");
    const before = stateOf(place);
    const again = place.score("init", "--yes", "--template", "cafe");
    expect([again.code, again.stdout.includes("nothing was written")]).toEqual([0, true]);
    expect(stateOf(place)).toBe(before);
  });

  it("completes what is missing, and no goals", () => {
    const place = workplace();
    init(place, "--template", "trades");
    place.git("rm", "--quiet", "README.md", "goals/have-it-fixed-once.md");
    place.git("commit", "--quiet", "--message", "Less");
    init(place, "--ci", "github");
    expect(touchedBy(place)).toEqual([".github/workflows/score.yml", "README.md"]);
  });

  it("a hook that refuses: 5, the files are kept, nothing is staged, and running again completes it", () => {
    const place = repository({ "a.txt": "a\n" });
    place.write("b.txt", "b\n");
    place.git("add", "b.txt");
    place.write(".git/hooks/pre-commit", "#!/bin/sh\necho no >&2\nexit 1\n");
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const done = place.score("init", "--yes", "--name", "T", "--template", "trades");
    expect(done.code).toBe(5);
    expect(done.stderr).toContain("the files were kept, and nothing is staged");
    expect(place.git("diff", "--cached", "--name-only")).toBe("b.txt\n");
    expect(existsSync(join(place.path, "goals/have-it-fixed-once.md"))).toBe(true);
    place.run("rm", [".git/hooks/pre-commit"]);
    const again = place.score("init", "--yes", "--name", "T", "--template", "trades");
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(place.git("status", "--porcelain")).toBe("A  b.txt\n");
    expect(touchedBy(place)).toContain("goals/have-it-fixed-once.md");
  });
});

describe("score init where a hook formats", () => {
  it("H13: 0 with a note, and a clean status", () => {
    const place = repository({ "a.txt": "a\n" });
    place.write(".git/hooks/pre-commit", FORMATTER);
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const said = init(place, "score here", "--template", "trades", "--ci", "github");
    expect(said).toContain("A hook reformatted score here/score.yaml on the way");
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

/** Leaves two blank lines at the end of whatever is committed. */
const FORMATTER =
  '#!/bin/sh\ngit diff --cached --name-only | while read -r f; do printf "\\n\\n" >>"$f"; git add -- "$f"; done\n';

describe("score init writes what runs by itself", () => {
  it("--ci github: the whole history, and this very version", () => {
    const place = workplace();
    init(place, "--ci", "github");
    const workflow = parse(place.read(".github/workflows/score.yml"));
    expect(workflow.jobs.lint.steps).toMatchObject([
      { with: { "fetch-depth": 0 } },
      {},
      { run: `${CALL} lint --format github` },
    ]);
  });

  it("--ci gitlab", () => {
    const place = workplace();
    init(place, "--ci", "gitlab");
    expect(parse(place.read(".gitlab-ci.yml"))).toMatchObject({
      score: {
        variables: { GIT_DEPTH: "0" },
        script: [`${CALL} lint --format gitlab --output-file gl-code-quality-report.json`],
        artifacts: { reports: { codequality: "gl-code-quality-report.json" } },
      },
    });
  });

  it("--ci gitlab in a subfolder: GitLab finds the report where the job writes it", () => {
    const place = repository({ "a.txt": "a\n" });
    init(place, "our score", "--ci", "gitlab");
    const { score } = parse(place.read(".gitlab-ci.yml"));
    expect(score.script[0]).toBe("cd 'our score'");
    expect(score.artifacts.reports.codequality).toBe("our score/gl-code-quality-report.json");
  });

  it("--ci gitlab beside a file of one's own: kept, with what to add", () => {
    const place = repository({ ".gitlab-ci.yml": "build:\n  script: [make]\n" });
    const stdout = init(place, "--ci", "gitlab");
    expect(place.read(".gitlab-ci.yml")).toBe("build:\n  script: [make]\n");
    expect(stdout).toContain("Kept .gitlab-ci.yml as it is.");
    expect(stdout).toContain(`    - ${CALL} lint`);
  });

  it("--ci none: no workflow", () => {
    const place = workplace();
    init(place, "--ci", "none");
    expect(filesBelow(place).filter((path) => /github|gitlab/.test(path))).toEqual([]);
  });

  it("--hook: a hook that can be run, calls this version, and stops nobody where it can't run", () => {
    const place = workplace();
    init(place, "--hook");
    const hook = join(place.path, ".git/hooks/pre-commit");
    expect(statSync(hook).mode & 0o111).not.toBe(0);
    expect(readFileSync(hook, "utf8")).toContain(`${CALL} lint --before-commit "$tree" >&2\n`);
    place.write("../fake/npx", '#!/bin/sh\necho called "$@"\nexit 1\n');
    place.run("chmod", ["+x", "../fake/npx"]);
    const run = place.run(hook, [], { env: { PATH: `${join(place.path, "../fake")}:/usr/bin:/bin` } });
    const tree = place.git("write-tree").trim();
    expect(run).toEqual({
      code: 0,
      stdout: "",
      stderr: `called --yes cx-score@${version} lint --before-commit ${tree}\nscore could not look for personal data; the commit goes on without that.\n`,
    });
    place.write("../fake/cx-score", '#!/bin/sh\necho installed "$@"\nexit 3\n');
    place.run("chmod", ["+x", "../fake/cx-score"]);
    const installed = place.run(hook, [], { env: { PATH: `${join(place.path, "../fake")}:/usr/bin:/bin` } });
    expect([installed.code, installed.stderr]).toEqual([1, `installed lint --before-commit ${tree}\n`]);
  });

  it("--hook in a subfolder lints there", () => {
    const place = repository({ "a.txt": "a\n" });
    init(place, "it's here", "--hook");
    place.write("../fake/npx", "#!/bin/sh\npwd\n");
    place.run("chmod", ["+x", "../fake/npx"]);
    const run = place.run(join(place.path, ".git/hooks/pre-commit"), [], {
      env: { PATH: `${join(place.path, "../fake")}:/usr/bin:/bin` },
    });
    expect(run.stderr).toBe(`${place.path}/it's here\n`);
  });

  it("--hook keeps a hook that is there", () => {
    const place = repository({ "a.txt": "a\n" });
    place.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n");
    expect(init(place, "--hook")).toContain("Kept your own pre-commit hook");
    expect(place.read(".git/hooks/pre-commit")).toBe("#!/bin/sh\nexit 0\n");
  });

  it("--hook writes none where hooks live elsewhere", () => {
    const place = repository({ ".husky/keep": "" });
    place.git("config", "core.hooksPath", ".husky");
    expect(init(place, "--hook")).toContain("Kept your own pre-commit hook");
    expect(existsSync(join(place.path, ".husky/pre-commit"))).toBe(false);
    expect(existsSync(join(place.path, ".git/hooks/pre-commit"))).toBe(false);
  });

  it("--package is what workflow and hook run", () => {
    const place = workplace();
    init(place, "--ci", "github", "--hook", "--package", "@tidewell/score@^2.0.0");
    const call = "npx --yes @tidewell/score@^2.0.0 lint";
    const { steps } = parse(place.read(".github/workflows/score.yml")).jobs.lint;
    expect(steps.at(-1)).toEqual({ run: `${call} --format github` });
    expect(readFileSync(join(place.path, ".git/hooks/pre-commit"), "utf8")).toContain(call);
  });

  it.each([
    "x; touch marker",
    "$(touch marker)",
    "`touch marker`",
    "x && y",
    "--call=touch marker",
    "-c",
    "a b",
    "x\ny",
    "x|y",
    "x #y",
    "",
    "a: b",
  ])("--package %j is refused", (spec) => {
    const place = workplace();
    const done = place.score("init", "--yes", "--ci", "github", `--package=${spec}`);
    expect([done.code, done.stderr.includes("init/package")]).toEqual([2, true]);
    expect(readdirSync(place.path)).toEqual([]);
  });
});

describe("the stranger's package `score` is never run", () => {
  const bare = /npx\s+(?:-\S+\s+)*score\b/;

  it("not by a written score, its workflow or its hook", () => {
    const place = workplace();
    init(place, "--ci", "github", "--hook");
    const hook = readFileSync(join(place.path, ".git/hooks/pre-commit"), "utf8");
    for (const path of filesBelow(place)) expect(place.read(path), path).not.toMatch(bare);
    expect(hook).not.toMatch(bare);
  });

  it("not by anything that is shipped or documented", () => {
    const root = join(import.meta.dirname, "../..");
    const folders = ["templates", "docs", "src", "examples", "bin", ".github"].map((name) =>
      join(root, name),
    );
    const files = [
      ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "package.json"].map((name) =>
        join(root, name),
      ),
      ...folders
        .filter((folder) => existsSync(folder))
        .flatMap((folder) =>
          readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name)),
        ),
    ].filter((path) => existsSync(path));
    const calling = files.filter((path) =>
      // A warning may name it; only what somebody could paste or a machine would run counts.
      readFileSync(path, "utf8")
        .split("\n")
        .some((line) => bare.test(line) && !/never|bare|stranger|not /i.test(line)),
    );
    expect(calling).toEqual([]);
  });

  it("what is told to type begins as the program was started", () => {
    const place = workplace();
    const env = { npm_command: "exec", npm_lifecycle_event: "npx" };
    const done = place.score("init", "--yes", { env });
    expect(done.stdout).toContain(`Next: ${CALL} lint`);
    const wrong = place.score("amend", "nobody", "--because", "x", "--feel", "y", { env });
    expect(wrong.stderr).toContain(`fix: ${CALL} goal list`);
  });
});

describe("whose name goes under the repairs", () => {
  it("nobody's: 4 with the flags to add, and nothing is written", () => {
    const place = workplace();
    const done = place.score("init", "--yes", NOBODY);
    expect(done.code).toBe(4);
    expect(done.stderr).toContain('fix: score init --yes --by "Your Name" --email you@example.com');
    expect(readdirSync(place.path)).toEqual([]);
  });

  it("the one of --by and --email, in this repository only", () => {
    const place = workplace();
    const config = place.bytes("../home/gitconfig");
    const done = place.score("init", "--yes", "--by", "Asha Ö", "--email", "asha@example.com", NOBODY);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(place.git("config", "--local", "user.name")).toBe("Asha Ö\n");
    expect(place.git("log", "--format=%an <%ae>")).toBe("Asha Ö <asha@example.com>\n");
    expect(place.bytes("../home/gitconfig")).toEqual(config);
    expect(readdirSync(join(place.path, "../home"))).toEqual(["gitconfig"]);
  });

  it("without --email an address that nobody can have", () => {
    const place = workplace();
    expect(place.score("init", "--yes", "--by", "Asha Öz", NOBODY).code).toBe(0);
    expect(place.git("config", "--local", "user.email")).toBe("asha-oz@score.invalid\n");
  });

  it("the one that Git knows stays, and the one of --by decided, and is the goals' owner", () => {
    const place = workplace();
    init(place, "--by", "Asha");
    expect(place.git("log", "--format=%an")).toBe("Dana Test\n");
    expect(trailersOf(place)).toContain("Score-By: Asha");
    const log = (...args: string[]): string => place.score("log", "--author", "asha", ...args).stdout;
    expect(log()).toContain("by: Asha (recorded by Dana Test)");
    expect(JSON.parse(log("--json")).amendments[0]).toMatchObject({ by: "Asha", author: "Dana Test" });
    expect(place.run("git", ["config", "--local", "user.name"]).code).toBe(1);
    expect(goalsOf(place)[0]).toMatchObject({ owner: "Asha" });
  });

  it.each(["", " ", "a\nb", "a\u0007"])("--by %j is refused, and nothing is written", (by) => {
    const place = workplace();
    expect(place.score("init", "--yes", "--by", by, NOBODY).code).toBe(2);
    expect(readdirSync(place.path)).toEqual([]);
  });

  it.each(["<>", ".", " ' "])(
    "--by %j, which Git would not keep, is refused before anything is written",
    (by) => {
      const place = workplace();
      expect(place.score("init", "--yes", "--by", by, NOBODY).code).toBe(2);
      expect(readdirSync(place.path)).toEqual([]);
    },
  );

  it.each(["", "a b", "<a@b>"])("--email %j is refused before anything is written", (email) => {
    const place = workplace();
    expect(place.score("init", "--yes", "--by", "Asha", "--email", email, NOBODY).code).toBe(2);
    expect(readdirSync(place.path)).toEqual([]);
  });
});
