import { existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { keepLoaded, type RunOptions, type Workplace, workplace } from "../helpers/score.ts";
import { amend, GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

interface Told {
  readonly code: number | null;
  readonly levels: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, string>>;
  readonly fixes: Readonly<Record<string, readonly string[]>>;
}

function doctor(place: Workplace, options: RunOptions = {}): Told {
  const done = place.score("doctor", "--json", options);
  // What every command says of an interrupted amendment may stand there, and nothing of Git's.
  expect(done.stderr).not.toMatch(/fatal|error|warning|\bat .+:\d+:\d+/);
  const told = JSON.parse(done.stdout) as {
    schema: string;
    stopsAmendments: boolean;
    checks: { id: string; level: string; message: string; fix: string[] }[];
  };
  expect(told.schema).toBe("score.doctor/1");
  expect(told.stopsAmendments).toBe(done.code === 1);
  const by = <Value>(pick: (check: (typeof told.checks)[number]) => Value): Record<string, Value> =>
    Object.fromEntries(told.checks.map((check) => [check.id, pick(check)]));
  return {
    code: done.code,
    levels: by(({ level }) => level),
    messages: by(({ message }) => message),
    fixes: by(({ fix }) => fix),
  };
}

/** What is not fine, but for the versions of this computer. */
function troubles({ levels }: Told): string[] {
  return Object.keys(levels).filter((id) => levels[id] !== "fine" && !id.endsWith("/version"));
}

/** Every file in the Git folder with its size and time: reading must not even refresh the index. */
function gitFolder(place: Workplace): string[] {
  return readdirSync(join(place.path, ".git"), { recursive: true, encoding: "utf8" })
    .map((path) => `${path} ${statSync(join(place.path, ".git", path)).mtimeMs}`)
    .sort();
}

describe("score doctor where little is to be found", () => {
  it("in no repository and no score: worth knowing, and 0", () => {
    const told = doctor(workplace());
    expect(told.code).toBe(0);
    expect(troubles(told)).toEqual(["score/here", "git/repository"]);
  });

  it("without Git: 1, and what to install", () => {
    const told = doctor(tidewell(), { env: { PATH: "/nowhere" } });
    expect(told.code).toBe(1);
    expect(told.levels["git/version"]).toBe("needs-mending");
    expect(told.fixes["git/version"]?.join()).toContain("https://git-scm.com");
    expect(told.levels["score/here"]).toBe("fine");
  });

  it("with a Git that is too old: 1, and nothing else is asked of it", () => {
    const place = tidewell();
    place.write("../old/git", "#!/bin/sh\necho git version 2.20.1\n");
    place.run("chmod", ["+x", "../old/git"]);
    const told = doctor(place, { env: { PATH: join(dirname(place.path), "old") } });
    expect([told.code, told.messages["git/version"]]).toEqual([1, expect.stringContaining("2.20.1")]);
    expect(told.levels["git/identity"]).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)(
    "in a repository of another owner: 1, with Git's own line (needs root)",
    () => {
      const place = tidewell();
      place.run("chown", ["-R", "65534:65534", place.path]);
      const told = doctor(place);
      expect([told.code, told.levels["git/repository"]]).toEqual([1, "needs-mending"]);
      expect(told.fixes["git/repository"]?.join()).toContain("git config --global --add safe.directory");
    },
  );
});

describe("score doctor in a repository", () => {
  it("finds everything fine in a healthy one, in a line each that fits the terminal, and changes nothing", () => {
    const place = tidewell();
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    const before = [stateOf(place), ...gitFolder(place)];
    place.run("touch", [GOAL_FILE]);
    const told = doctor(place);
    expect([told.code, troubles(told)]).toEqual([0, []]);
    const text = place.score("doctor");
    expect(text.stdout).toContain("  + repairs are recorded as Dana Test <dana@example.com>\n");
    expect(text.stdout.trimEnd().split("\n").at(-1)).toBe("Nothing stands in the way of an amendment.");
    expect(text.stdout.split("\n").filter((line) => line.length > 80 && !/fix:/.test(line))).toEqual([]);
    expect(gitFolder(place)).toEqual(before.slice(1));
    expect(stateOf(place)).toBe(before[0]);
  });

  it("finds what stops an amendment: each of it is what amend refuses, with the line that mends it", () => {
    const place = tidewell();
    place.git("config", "filter.other.clean", "false");
    place.git("config", "commit.gpgSign", "true");
    place.git("checkout", "--quiet", "--detach");
    place.git("update-index", "--skip-worktree", GOAL_FILE);
    place.write(".gitattributes", "*.md filter=other\n");
    place.write(".git/MERGE_HEAD", place.git("rev-parse", "HEAD"));
    place.write(".git/score/journal", "{}");
    place.write(".git/index.lock", "");
    place.run("touch", ["-d", "3 hours ago", ".git/index.lock"]);
    const told = doctor(place, { env: { GIT_CONFIG_GLOBAL: "/dev/null", PATH: process.env["PATH"] } });
    expect(told.code).toBe(1);
    expect(troubles(told).filter((id) => told.levels[id] === "needs-mending")).toEqual([
      "git/identity",
      "score/interrupted",
      "git/unfinished",
      "git/branch",
      "git/locks",
      "git/hidden",
      "git/attributes",
      "git/signing",
    ]);
    expect(told.messages["git/locks"]).toContain("3 hours old");
    expect(told.fixes["git/branch"]).toEqual(["git switch main"]);
    expect(told.fixes["git/hidden"]?.[0]).toContain(`-- ${GOAL_FILE}`);
    expect(told.fixes["score/interrupted"]?.join()).toMatch(/^cat .*mv .*journal\.old/);
  }, 20_000);

  it("finds what is worth knowing, and ends with 0", () => {
    const place = tidewell();
    place.writeAll({
      ".gitignore": "*.log\nrepairs/\n!goals/\n",
      ".prettierrc": "{}",
      "package.json": '{"lint-staged": {"*.md": "prettier --write"}}',
      ".pre-commit-config.yaml": "repos:\n- repo: x\n  hooks:\n  - id: mdformat\n",
      "lefthook.yml": "pre-commit:\n  commands:\n    a: { run: prettier --write . }\n",
      ".mergify.yml": "queue_rules:\n- merge_method: squash\n",
      ".github/workflows/a.yml": "- uses: actions/checkout@v4\n- run: npx --yes cx-score@0.0.1 lint\n",
      ".husky/pre-commit": "npx prettier --write .\ngit add .\n",
      ".husky/_/pre-commit": "#!/bin/sh\n",
      ".git/score/aside/0a0a0a0a-goals-x.md": "Somebody's words.\n",
      ".git/score/import-0a0a0a0a0a0a/paths": "",
      ".git/score/.0a0a0a0a0a0a.score-tmp": "",
    });
    place.git("config", "core.hooksPath", ".husky/_");
    place.git("config", "core.ignorecase", "true");
    const told = doctor(place);
    expect([told.code, troubles(told), told.levels["ci/version"]]).toEqual([
      0,
      [
        "disk/letter-case",
        "score/words-kept",
        "score/left-over",
        "git/ignored",
        "hooks/reformat",
        "hooks/sweep",
        "hooks/lint-staged",
        "hooks/pre-commit-framework",
        "hooks/lefthook",
        "editor/prettier",
        "history/squash",
        "ci/depth",
      ],
      "worth-knowing",
    ]);
    expect(told.messages["git/ignored"]).toContain('.gitignore:2 "repairs/" makes Git ignore repairs/');
    expect(told.messages["hooks/sweep"]).toContain(".husky/pre-commit:2");
    // The line to paste does what it says.
    place.run("/bin/sh", ["-c", told.fixes["editor/prettier"]?.[0] ?? "false"]);
    place.run("/bin/sh", ["-c", told.fixes["score/left-over"]?.[0] ?? "false"]);
    expect(readdirSync(`${place.path}/.git/score`)).toEqual(["aside"]);
    expect(place.run("/bin/sh", ["-c", told.fixes["score/words-kept"]?.[0] ?? ""]).stdout).toContain("words");
    const again = doctor(place);
    expect([again.levels["editor/prettier"], again.levels["hooks/lint-staged"]]).toEqual(["fine", "fine"]);
  });

  it("tells a squash merge from the history, by the commit that brought a repair without its trailers", () => {
    const place = tidewell();
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    place.git("reset", "--quiet", "--soft", "HEAD~1");
    place.git("commit", "--quiet", "--message", "Squashed (#12)");
    const told = doctor(place);
    expect([told.code, told.levels["history/squash"]]).toEqual([0, "worth-knowing"]);
    expect(told.messages["history/squash"]).toContain('"Squashed (#12)"');
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "../shallow");
    const shallow = doctor(place, { cwd: "../shallow" });
    expect([shallow.levels["history/depth"], shallow.levels["history/squash"]]).toEqual([
      "worth-knowing",
      "fine",
    ]);
  });

  it("looks at the linked work tree it stands in, and not at the locks of another", () => {
    const place = tidewell();
    place.git("worktree", "add", "--quiet", "-b", "side", "../side");
    place.write(".git/index.lock", "");
    place.run("touch", ["-d", "3 hours ago", ".git/index.lock"]);
    const side = doctor(place, { cwd: "../side" });
    expect([side.code, side.levels["git/locks"]]).toEqual([0, "fine"]);
    expect(doctor(place).levels["git/locks"]).toBe("needs-mending");
  });

  it("says whether a key to sign with is there", () => {
    const place = tidewell();
    place.git("config", "commit.gpgSign", "true");
    place.git("config", "gpg.format", "ssh");
    place.git("config", "user.signingKey", "~/key.pub");
    expect(doctor(place).levels["git/signing"]).toBe("needs-mending");
    place.write("../home/key.pub", "ssh-ed25519 AAAA\n");
    expect(doctor(place).levels["git/signing"]).toBe("fine");
  });
});

describe("score doctor runs nothing, and is taken in by nothing", () => {
  it("E: no file monitor, filter, hook, pager, alias, signature program or credential helper is started", () => {
    const place = tidewell();
    const program = join(dirname(place.path), "trap.sh");
    place.write("../trap.sh", `#!/bin/sh\necho "$0 $@" >> "${join(dirname(place.path), "marker")}"\ncat\n`);
    place.run("chmod", ["+x", "../trap.sh"]);
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    place.write(".gitattributes", "*.md diff=evil filter=evil\n");
    for (const key of [
      "core.fsmonitor",
      "diff.external",
      "diff.evil.command",
      "diff.evil.textconv",
      "filter.evil.clean",
      "filter.evil.smudge",
      "filter.evil.process",
      "core.pager",
      "pager.config",
      "core.sshCommand",
      "core.editor",
      "credential.helper",
      "core.askPass",
      "core.alternateRefsCommand",
      "gpg.program",
    ])
      place.git("config", key, program);
    for (const name of [
      "config",
      "var",
      "rev-parse",
      "check-attr",
      "check-ignore",
      "ls-files",
      "for-each-ref",
    ])
      place.git("config", `alias.${name}`, `!${program}`);
    place.git("config", "commit.gpgSign", "true");
    place.git("config", "log.showSignature", "true");
    place.run("mkdir", ["hooks"]);
    for (const name of ["pre-commit", "post-index-change", "reference-transaction", "fsmonitor-watchman"])
      symlinkSync(program, join(place.path, "hooks", name));
    place.git("config", "core.hooksPath", "hooks");
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\n`);
    place.run("rm", ["-f", "../marker"]);
    const env = {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: program,
      GIT_TRACE: "1",
      PAGER: program,
    };
    expect(doctor(place, { env }).code).toBe(1);
    expect(existsSync(join(dirname(place.path), "marker"))).toBe(false);
  });

  it("pipes, links, huge files and names with escapes in place of settings neither hang nor reach the terminal", () => {
    const place = tidewell();
    place.run("mkfifo", ["package.json"]);
    place.run("mkfifo", [".git/hooks/pre-commit"]);
    symlinkSync("/etc/passwd", join(place.path, ".prettierrc"));
    symlinkSync("..", join(place.path, ".github"));
    place.write(".mergify.yml", `${"x: y\n".repeat(400_000)}`);
    place.write("\u001b[2J\u202e.toml", "");
    place.write(".gitlab-ci.yml", "a:\n  - cx-score@0.0.1 \u001b[2J\u202e lint\n");
    place.write(".git/hooks/commit-msg", "#!/bin/sh\n git add -A \u001b]0;x\u0007 # \u202e\n");
    place.run("chmod", ["+x", ".git/hooks/commit-msg"]);
    const done = place.score("doctor");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain(".git/hooks/commit-msg:2 stages everything");
    expect(done.stdout + done.stderr).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });
});
