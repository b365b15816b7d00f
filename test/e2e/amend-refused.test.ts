import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import type { Outcome, Workplace } from "../helpers/score.ts";
import { keepLoaded, OWN_PROCESS } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  stateOf,
  tidewell,
  tidewellFiles,
  touchedBy,
} from "../helpers/tidewell.ts";

keepLoaded();

const AGAIN = `then again: score amend ${GOAL} --because "she was billed twice" --feel Heard.\n`;

function expectRefused(
  place: Workplace,
  code: number,
  words: RegExp | string,
  run: () => Outcome = () => amend(place, "--feel", "Heard."),
): Outcome {
  const before = stateOf(place);
  const done = run();
  expect(done.code).toBe(code);
  expect(done.stderr).toMatch(words);
  expect(done.stderr).toMatch(/^score: \S+: /);
  expect(done.stderr).toContain("fix: ");
  expect(done.stderr).toContain(AGAIN);
  expect(done.stdout).toBe("");
  expect(stateOf(place)).toBe(before);
  return done;
}

function commitOn(place: Workplace, branch: string, path: string, text: string): void {
  place.git("checkout", "--quiet", "-B", branch, "main");
  place.write(path, text);
  place.git("add", "--all");
  place.git("commit", "--quiet", "--message", `On ${branch}`);
  place.git("checkout", "--quiet", "main");
}

/** Two branches that change the same file otherwise, with `main` checked out. */
function divided(path = "notes.txt"): Workplace {
  const place = tidewell();
  commitOn(place, "side", path, "side\n");
  place.write(path, "main\n");
  place.git("add", "--all");
  place.git("commit", "--quiet", "--message", "On main");
  return place;
}

describe("score amend leaves other work alone", () => {
  it("H1: another file that is staged stays staged and is not in the commit", () => {
    const place = tidewell();
    place.write("notes.txt", "mine\n");
    place.git("add", "notes.txt");
    place.write("notes.txt", "mine, and more\n");
    place.write("goals/know-the-price.md", `${place.read("goals/know-the-price.md")}\nMore.\n`);
    const status = place.git("status", "--porcelain");
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    expect(touchedBy(place)).toEqual([GOAL_FILE, onlyRepair(place).path]);
    expect(place.git("status", "--porcelain")).toBe(status);
    expect(place.git("show", ":notes.txt")).toBe("mine\n");
  });

  it("a staged removal and a staged rename stay staged", () => {
    const place = tidewell();
    place.git("rm", "--quiet", `complaints/${COMPLAINT}.md`);
    place.git("mv", "goals/know-the-price.md", "goals/hear-the-price.md");
    const status = place.git("status", "--porcelain");
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    expect(place.git("status", "--porcelain")).toBe(status);
  });
});

describe("score amend refuses before it writes", () => {
  it("H2: a goal that is partly staged", () => {
    const place = tidewell();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nOne.\n`);
    place.git("add", GOAL_FILE);
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nTwo.\n`);
    expectRefused(place, 4, "git/partly-staged");
  });

  it("H3: a goal with an edit that is not staged", () => {
    const place = tidewell();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nOne.\n`);
    expectRefused(place, 4, "git/edited");
  });

  it("a goal with an edit that is staged", () => {
    const place = tidewell();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nOne.\n`);
    place.git("add", GOAL_FILE);
    expectRefused(place, 4, "git/staged");
  });

  it("a goal that was never committed", () => {
    const place = tidewell();
    place.git("rm", "--cached", "--quiet", GOAL_FILE);
    place.git("commit", "--quiet", "--message", "Forget");
    expectRefused(place, 4, "git/untracked");
  });

  it("a complaint with an edit", () => {
    const place = tidewell();
    place.write(`complaints/${COMPLAINT}.md`, `${place.read(`complaints/${COMPLAINT}.md`)}More.\n`);
    const before = stateOf(place);
    const done = amend(place, "--feel", "Heard.", "--complaint", COMPLAINT);
    expect([done.code, done.stderr.includes(`complaints/${COMPLAINT}.md has edits`)]).toEqual([4, true]);
    // What can't be recorded by --edited is not said to be.
    expect(done.stderr).not.toContain("--edited");
    expect(stateOf(place)).toBe(before);
  });

  it("H4: a merge under way", () => {
    const place = divided();
    place.run("git", ["merge", "--quiet", "side"]);
    expectRefused(place, 4, "a merge is under way");
  });

  it("H4: a merge without a conflict that waits for its commit", () => {
    const place = tidewell();
    commitOn(place, "side", "notes.txt", "side\n");
    place.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    expectRefused(place, 4, "a merge is under way");
  });

  it("H5: a rebase that stopped", () => {
    const place = divided();
    place.run("git", ["rebase", "--quiet", "side"]);
    expectRefused(place, 4, "a rebase is under way");
  });

  it("H6: a cherry-pick that stopped", () => {
    const place = divided();
    place.run("git", ["cherry-pick", "side"]);
    expectRefused(place, 4, "a cherry-pick is under way");
  });

  it("a revert that stopped", () => {
    const place = divided();
    place.git("commit", "--quiet", "--allow-empty", "--message", "x");
    place.write("notes.txt", "again\n");
    place.git("commit", "--quiet", "--all", "--message", "Again");
    place.run("git", ["revert", "--no-edit", "HEAD~2"]);
    expectRefused(place, 4, "a revert is under way");
  });

  it("patches from a mailbox that stopped half way", () => {
    const place = divided();
    const patch = place.git("format-patch", "--stdout", "main..side");
    writeFileSync(join(place.path, "../side.mbox"), patch);
    expect(place.run("git", ["am", "../side.mbox"]).code).not.toBe(0);
    expectRefused(place, 4, /git am.* is under way/);
  });

  it("H7: a bisect", () => {
    const place = divided();
    place.git("bisect", "start");
    expectRefused(place, 4, "a bisect is under way");
  });

  it("H8: a detached HEAD, and what it prints works once the branch is back", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "--detach");
    const done = expectRefused(place, 4, "git/detached");
    place.git("switch", "--quiet", "main");
    const line = /then again: score (.*)/.exec(done.stderr)?.[1] ?? "";
    const again = place.run("/bin/sh", ["-c", `"${process.execPath}" "$SCORE" ${line}`], {
      env: { SCORE: process.env["SCORE_BIN"] ?? join(import.meta.dirname, "../../bin/score.js") },
    });
    expect([again.code, again.stderr]).toEqual([0, ""]);
    expect(place.read(GOAL_FILE)).toContain("Heard.");
  });

  it("H18: a goal that Git was told not to look at", () => {
    const place = tidewell();
    place.git("update-index", "--skip-worktree", GOAL_FILE);
    expectRefused(place, 4, "git/hidden");
  });

  it("H15: nobody's name, with the lines that mend it", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = amend(place, "--feel", "Heard.", { env: { GIT_CONFIG_GLOBAL: "/dev/null" } });
    expect(done.code).toBe(4);
    expect(done.stderr).toContain('fix: git config user.name "Your Name"\n');
    expect(stateOf(place)).toBe(before);
  });

  it.each([
    [
      { GIT_AUTHOR_DATE: "garbage" },
      "git/date: GIT_AUTHOR_DATE holds",
      "invalid date format: garbage",
      "unset GIT_AUTHOR_DATE",
    ],
    [
      { GIT_COMMITTER_DATE: "soon" },
      "git/date: GIT_COMMITTER_DATE holds",
      "soon",
      "unset GIT_COMMITTER_DATE",
    ],
    [{ GIT_AUTHOR_NAME: "" }, "git/identity: the name", "empty ident name", "unset GIT_AUTHOR_NAME"],
    [
      { GIT_COMMITTER_NAME: ";" },
      "git/identity: the name",
      "disallowed characters",
      "unset GIT_COMMITTER_NAME",
    ],
  ])("H15: what Git was told and can't write: %j is named with Git's own words", (env, says, words, fix) => {
    const place = tidewell();
    const done = expectRefused(place, 4, says, () => amend(place, "--feel", "Heard.", { env }));
    expect(done.stderr).toMatch(new RegExp(`^  \\| fatal: .*${words}`, "m"));
    expect(done.stderr).toContain(`fix: ${fix}   #`);
    expect(place.score("init", "../other", "--yes", { env }).stderr).toContain(`fix: ${fix}   #`);
    expect(place.score("doctor", { env }).stdout).toContain(fix);
  });

  it.each([
    ["[core", "bad config line 6"],
    ["[core]\n\tbare = maybe", "bad boolean config value"],
    ["[core]\n\trepositoryFormatVersion = 9", "Expected git repo version"],
  ])("a repository whose settings Git can't read: %j is no folder without one", (settings, words) => {
    const place = tidewell();
    const before = stateOf(place);
    const config = place.read(".git/config");
    place.write(".git/config", `${config}${settings}\n`);
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stdout]).toEqual([4, ""]);
    expect(done.stderr).toContain("score: git/unreadable: ");
    expect(done.stderr).toMatch(new RegExp(`^  \\| fatal: .*${words}`, "m"));
    expect(done.stderr).toContain(AGAIN);
    expect(place.score("init", "--yes")).toMatchObject({ code: 4, stdout: "" });
    const line = /fix: (git [^#\n]+)/.exec(done.stderr)?.[1];
    if (line === undefined) place.write(".git/config", config);
    else place.run("/bin/sh", ["-c", line]);
    expect(stateOf(place)).toBe(before);
  });

  it("a repository that Git does not take for one is not begun anew", () => {
    const place = tidewell();
    place.run("mv", [".git/HEAD", ".git/OLD"]);
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr]).toEqual([4, expect.stringContaining("git/unreadable")]);
    expect(done.stderr).not.toContain("score init");
  });

  it("H20: a submodule that is checked out detached, with the line that mends it", () => {
    const place = tidewell();
    place.run("git", ["init", "--quiet", "../outer"]);
    place.git(
      "-C",
      "../outer",
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      place.path,
      "score",
    );
    place.git("-C", "../outer/score", "checkout", "--quiet", "--detach");
    const done = place.score("amend", GOAL, "--because", "x", "--feel", "y", { cwd: "../outer/score" });
    expect([done.code, /git switch/.test(done.stderr)]).toEqual([4, true]);
  });

  it("H21: a bare repository", () => {
    const place = tidewell();
    place.git("config", "core.bare", "true");
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr.includes("git/no-work-tree")]).toEqual([4, true]);
    expect(place.read(GOAL_FILE)).toBe(tidewellFiles()[GOAL_FILE]);
  });

  it("H21: a bare clone, where no file of the score can be seen", () => {
    const place = tidewell();
    place.git("clone", "--quiet", "--bare", ".", "../bare.git");
    const done = amend(place, "--feel", "Heard.", { cwd: "../bare.git" });
    expect([done.code, done.stderr]).toEqual([4, expect.stringContaining("git clone <this repository>")]);
    expect(place.score("status", { cwd: "../bare.git" }).code).toBe(4);
  });

  it("a folder in no repository", () => {
    const place = tidewell();
    place.run("rm", ["-rf", ".git"]);
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr.includes("git/no-repository")]).toEqual([4, true]);
    expect(place.read(GOAL_FILE)).toBe(tidewellFiles()[GOAL_FILE]);
  });
});

describe("score amend puts everything back where Git refuses", () => {
  it("H11: a pre-commit hook that says no, with its words", () => {
    const place = tidewell();
    hook(place, "pre-commit", "echo 'not on a Friday' >&2; exit 1");
    expect(expectRefused(place, 5, "git/refused").stderr).toContain("  | not on a Friday\n");
    expect(existsSync(join(place.path, "repairs"))).toBe(false);
  });

  it("H11: a complaint that was just written down stays as it was, and untracked", () => {
    const place = tidewell();
    const other = "complaints/2026-03-02-and-again.md";
    place.write(other, "---\nkind: complaint\nreceived: 2026-03-02\n---\n\nAgain.\n");
    hook(place, "pre-commit", "exit 1");
    const before = stateOf(place);
    expect(amend(place, "--feel", "Heard.", "--complaint", "2026-03-02-and-again").code).toBe(5);
    expect(stateOf(place)).toBe(before);
  });

  it("a commit-msg hook that says no", () => {
    const place = tidewell();
    hook(place, "commit-msg", "exit 1");
    expectRefused(place, 5, "git/refused");
  });

  it("what others had staged stays staged where a hook says no", () => {
    const place = tidewell();
    place.write("notes.txt", "mine\n");
    place.git("add", "notes.txt");
    place.write("new.txt", "new\n");
    place.git("add", "--intent-to-add", "new.txt");
    hook(place, "pre-commit", "exit 1");
    expectRefused(place, 5, "git/refused");
  });

  it("H9: an index that stays locked: 4 after about five seconds, naming the lock and its age, and the lock is kept", () => {
    const place = tidewell();
    place.write(".git/index.lock", "");
    place.run("touch", ["-d", "2 hours ago", ".git/index.lock"]);
    const begun = Date.now();
    expectRefused(place, 4, /git\/locked.*index\.lock is 2 hours old/s);
    expect(Date.now() - begun).toBeGreaterThan(4_500);
    expect(Date.now() - begun).toBeLessThan(30_000);
    expect(existsSync(join(place.path, ".git/index.lock"))).toBe(true);
  });

  it("H14: a signature that can't be made", () => {
    const place = tidewell();
    place.git("config", "commit.gpgSign", "true");
    place.git("config", "gpg.program", "false");
    expectRefused(place, 5, "git/refused");
  });

  it.skipIf(process.getuid?.() === 0)(
    "H23: a folder that can't be written to (skipped as root, who may write anywhere)",
    () => {
      const place = tidewell();
      place.run("chmod", ["555", "goals"]);
      expectRefused(place, 5, "write/failed");
      place.run("chmod", ["755", "goals"]);
    },
  );

  it("H27: words that another process writes in the same moment are kept", () => {
    const place = tidewell();
    hook(place, "pre-commit", `echo 'Their words.' >> ${GOAL_FILE}; exit 1`);
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(5);
    const aside = /meanwhile is in (\S+)/.exec(done.stderr)?.[1] ?? "";
    expect(readFileSync(aside, "utf8")).toContain("Their words.");
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it.each([
    ["writes to it", "fs.appendFileSync(from, 'Theirs.')"],
    ["replaces it", "fs.writeFileSync(from + '~', 'Theirs.'), fs.renameSync(from + '~', from)"],
  ])(
    "H27: an editor that %s between our reading and our writing: 4, and its words stay where they are",
    (_, write) => {
      const place = tidewell();
      const racing = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
const link = fs.linkSync;
fs.linkSync = (from, to) => { link(from, to); if (from.endsWith("${GOAL_FILE}")) ${write}; };
syncBuiltinESMExports();`;
      writeFileSync(join(place.path, "../racing.mjs"), racing);
      const env = { NODE_OPTIONS: `--import=file://${join(place.path, "../racing.mjs")}` };
      const done = amend(place, "--feel", "Heard.", { env });
      expect([done.code, done.stderr]).toEqual([4, expect.stringContaining("amend/changed-meanwhile")]);
      expect([place.read(GOAL_FILE).endsWith("Theirs."), place.read(GOAL_FILE).includes("Heard.")]).toEqual([
        true,
        false,
      ]);
      expect(place.git("status", "--porcelain")).toBe(` M ${GOAL_FILE}\n`);
      expect(place.git("rev-list", "--count", "HEAD")).toBe("1\n");
    },
  );

  it("a hook that makes a commit of its own and then refuses: 5, and nobody's commit is taken for ours", () => {
    const place = tidewell();
    hook(
      place,
      "pre-commit",
      'new=$(git commit-tree -p HEAD -m theirs "HEAD^{tree}") && git update-ref HEAD "$new"; exit 1',
    );
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(5);
    expect(done.stdout).toBe("");
    expect(place.git("log", "-1", "--format=%s")).toBe("theirs\n");
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

describe("score amend looks at what Git made of it", () => {
  it("H12: a commit-msg hook that drops the trailers: 6, and the commit is kept", () => {
    const place = tidewell();
    hook(place, "commit-msg", 'echo "only this" > "$1"');
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(6);
    expect(done.stderr).toContain("a hook changed the lines of its message");
    expect(place.git("log", "-1", "--format=%s")).toBe("only this\n");
  });

  it("H13: a hook that reformats the file and adds it: 0, told, and nothing is left over", () => {
    const place = tidewell();
    hook(place, "pre-commit", `sed -i 's/^# /#  /' ${GOAL_FILE} && git add ${GOAL_FILE}`);
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain(`A hook reformatted ${GOAL_FILE}`);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("a hook that takes the words back before they are committed: 6, and it is said which", () => {
    const place = tidewell();
    hook(place, "pre-commit", `git checkout --quiet HEAD -- ${GOAL_FILE}`);
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(6);
    expect(done.stderr).toContain(`a hook changed the words of ${GOAL_FILE}`);
  });

  it("a hook that takes the file out of the commit: 6, and it is said so", () => {
    const place = tidewell();
    hook(place, "pre-commit", `git rm --quiet --cached ${GOAL_FILE}`);
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr]).toEqual([
      6,
      expect.stringContaining(`a hook took ${GOAL_FILE} out of it`),
    ]);
  });

  it("a hook that adds words of its own where no clause stands: 6 as well", () => {
    const place = tidewell();
    hook(place, "pre-commit", `echo 'We also promise a free boiler.' >> ${GOAL_FILE}; git add ${GOAL_FILE}`);
    const done = amend(place, "--feel", "Heard.", "--complaint", COMPLAINT);
    expect([done.code, done.stderr.includes(`a hook changed the words of ${GOAL_FILE}`)]).toEqual([6, true]);
  });

  it("a hook that adds a file of its own: 6, the commit is kept and told", () => {
    const place = tidewell();
    hook(place, "pre-commit", "echo x > other.txt; git add other.txt");
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(6);
    expect(done.stderr).toContain("it also holds other.txt");
    expect(touchedBy(place)).toContain("other.txt");
  });

  it("an editor that can't be given a copy: 5, with what was typed", () => {
    const place = tidewell();
    const done = amend(place, "--edit", { env: { EDITOR: "true", TMPDIR: "/nowhere", ...OWN_PROCESS.env } });
    expect([done.code, done.stderr]).toEqual([5, expect.stringContaining("could not be made in /nowhere: ")]);
    expect(done.stderr).toContain(
      `then again: score amend ${GOAL} --because "she was billed twice" --edit\n`,
    );
  });

  it("an editor whose words could not be recorded leaves them in a copy", () => {
    const place = tidewell();
    writeFileSync(
      join(place.path, "../editor.sh"),
      '#!/bin/sh\nprintf "\\n## More\\n\\nMy words.\\n" >> "$1"\n',
      { mode: 0o755 },
    );
    hook(place, "pre-commit", "exit 1");
    const done = amend(place, "--edit", { env: { EDITOR: join(place.path, "../editor.sh") } });
    expect(done.code).toBe(5);
    const copy = /what you wrote is in (\S+)/.exec(done.stderr)?.[1] ?? "";
    expect(readFileSync(copy, "utf8")).toContain("My words.");
    expect(place.read(GOAL_FILE)).toBe(tidewellFiles()[GOAL_FILE]);
  });

  it("edits that are in the file already stay there where a hook says no", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously", "Taken for real"));
    hook(place, "pre-commit", "exit 1");
    const before = stateOf(place);
    expect(amend(place, "--edited").code).toBe(5);
    expect(stateOf(place)).toBe(before);
  });
});
