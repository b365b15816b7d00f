import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { keepLoaded, type Outcome, SCORE_BIN, type Workplace, workplace } from "../helpers/score.ts";
import {
  configure,
  expectRefused,
  giveAway,
  hook,
  noNobody,
  noSmallDisk,
  scoreAsNobody,
  script,
  skipFor,
} from "../helpers/surroundings.ts";
import {
  amend,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  stateOf,
  tidewell,
  tidewellFiles,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const WORDS = ["amend", GOAL, "--because", "she was billed twice", "--feel", "Heard."] as const;

/** Amends, and expects one commit of exactly the goal and its repair, with nothing left over. */
function amended(
  place: Workplace,
  left = "",
  run: () => Outcome = () => amend(place, "--feel", "Heard."),
): Outcome {
  const head = place.run("git", ["rev-parse", "HEAD"]).stdout;
  const done = run();
  expect([done.code, done.stderr]).toEqual([0, ""]);
  expect(place.git("rev-parse", "HEAD~1")).toBe(head);
  expect(touchedBy(place)).toEqual([GOAL_FILE, onlyRepair(place).path]);
  expect(place.git("status", "--porcelain", "--untracked-files=all")).toBe(left);
  expect(trailersOf(place).filter((trailer) => trailer.startsWith("Score-Amendment: "))).toHaveLength(1);
  expect(place.git("show", `HEAD:${GOAL_FILE}`)).toContain("Heard.");
  return done;
}

describe("score amend under the settings that people have", () => {
  it("H16, H17: template, encoding, cleanup, verbose, untracked files, colours and pagers all at once", () => {
    const place = tidewell();
    place.write("../template", "Ticket: none\n\n# Say why\n");
    configure(place, {
      "commit.template": join(dirname(place.path), "template"),
      "commit.cleanup": "strip",
      "commit.verbose": "2",
      "commit.status": "true",
      "i18n.commitEncoding": "ISO-8859-1",
      "i18n.logOutputEncoding": "ISO-8859-1",
      "status.showUntrackedFiles": "no",
      "status.relativePaths": "false",
      "core.quotePath": "true",
      "core.precomposeUnicode": "true",
      "core.abbrev": "4",
      "core.untrackedCache": "true",
      "color.ui": "always",
      "color.status": "always",
      "core.pager": "false",
      "diff.noprefix": "true",
      "diff.mnemonicPrefix": "true",
      "diff.renames": "copies",
      "advice.addIgnoredFile": "true",
      "format.pretty": "oneline",
      "log.date": "relative",
      "push.default": "nothing",
    });
    const because = "#12: the café charged 5 € for it";
    const done = place.score("amend", GOAL, "--because", because, "--feel", "Heard.");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    const raw = place.run("git", ["cat-file", "commit", "HEAD"]).stdout;
    expect(raw).toContain(`\nScore-Because: ${because}\n`);
    expect(raw).not.toMatch(/^encoding /m);
    expect(raw).not.toContain("Ticket: none");
    expect(onlyRepair(place).text).toContain("café charged 5 €");
    expect(place.score("log", "--json").stdout).toContain(JSON.stringify(because));
    expect(place.git("-c", "color.ui=never", "status", "--porcelain", "-uall")).toBe("");
  });

  it.each([
    ["true", "\r\n", "\n"],
    ["true", "\n", "\n"],
    ["input", "\n", "\n"],
    ["input", "\r\n", "\r\n"],
    ["false", "\r\n", "\r\n"],
  ])(
    "core.autocrlf=%s: a file that ends its lines with %j on the disk keeps them, and %j in Git",
    (setting, disk, held) => {
      const place = tidewell();
      // What is committed as CRLF stays so for Git; what is committed as LF is CRLF only on the disk.
      const committed = (tidewellFiles()[GOAL_FILE] ?? "").replaceAll("\n", held);
      place.write(GOAL_FILE, committed);
      place.run("git", ["-c", "core.autocrlf=false", "commit", "--quiet", "--all", "--message", "Line ends"]);
      place.git("config", "core.autocrlf", setting);
      if (disk !== held) {
        place.run("rm", [GOAL_FILE]);
        place.git("checkout", "--quiet", "--", GOAL_FILE);
      }
      expect(bareEnds(place.read(GOAL_FILE), disk)).toEqual([]);
      expect(place.git("diff", "--name-only")).toBe("");
      const done = amend(place, "--feel", "Heard.");
      expect([done.code, done.stderr.replace(/^warning: .*\n/gm, "")]).toEqual([0, ""]);
      expect(bareEnds(place.read(GOAL_FILE), disk)).toEqual([]);
      expect(bareEnds(place.git("show", `HEAD:${GOAL_FILE}`), held)).toEqual([]);
      expect(place.git("status", "--porcelain", "-uall")).toBe("");
      expect(place.git("diff", "--name-only")).toBe("");
    },
  );

  it("core.hooksPath: the hooks from there run, once, and those beside Git don't", () => {
    const place = tidewell();
    hook(place, "pre-commit", "echo wrong >> ../hooks-ran");
    hook(place, "pre-commit", "echo pre-commit >> ../hooks-ran", "team hooks");
    hook(place, "commit-msg", "echo commit-msg >> ../hooks-ran", "team hooks");
    configure(place, { "core.hooksPath": "team hooks" });
    place.git("add", "--all");
    place.git("commit", "--quiet", "--no-verify", "--message", "Hooks");
    place.run("rm", ["-f", "../hooks-ran"]);
    amended(place);
    expect(place.read("../hooks-ran")).toBe("pre-commit\ncommit-msg\n");
    hook(place, "pre-commit", "echo 'not before noon' >&2; exit 1", "team hooks");
    place.git("commit", "--quiet", "--no-verify", "--all", "--message", "Noon");
    const before = stateOf(place);
    const done = amend(place, "--feel", "Heard again.");
    expect([done.code, done.stderr.includes("  | not before noon\n")]).toEqual([5, true]);
    expect(stateOf(place)).toBe(before);
  });

  it("a very long branch name, and one that looks like an option", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", `people/dana/${"x".repeat(200)}/-f`);
    amended(place);
  });
});

function bareEnds(text: string, end: string): readonly string[] {
  const rest = end === "\n" ? text : text.replaceAll("\r\n", "");
  return rest.match(end === "\n" ? /\r/g : /[\r\n]/g) ?? [];
}

describe("score amend signs where commits are signed", () => {
  const homes: string[] = [];
  afterAll(() => {
    for (const GNUPGHOME of homes) {
      workplace().run("gpgconf", ["--kill", "all"], { env: { GNUPGHOME } });
      rmSync(GNUPGHOME, { recursive: true, force: true });
    }
  });
  // The path of a socket must be short.
  const gpgHome = (): string => {
    const home = mkdtempSync(join(tmpdir(), "gpg-"));
    homes.push(home);
    return home;
  };
  const noGpg =
    workplace().run("/bin/sh", ["-c", "command -v gpg && command -v gpgconf"]).code === 0
      ? undefined
      : "no gpg here";

  it.skipIf(skipFor("GPG signing", noGpg))("with GnuPG, and says no where there is no key", () => {
    const place = tidewell();
    const GNUPGHOME = gpgHome();
    const env = { GNUPGHOME };
    configure(place, { "commit.gpgSign": "true" });
    expectRefused(place, 5, /gpg failed to sign|no secret key|Geheim/i, () =>
      amend(place, "--feel", "Heard.", { env }),
    );
    const key = [
      "--batch",
      "--quiet",
      "--passphrase",
      "",
      "--quick-gen-key",
      "Dana Test <dana@example.com>",
      "ed25519",
      "sign",
      "never",
    ];
    expect(place.run("gpg", key, { env }).code).toBe(0);
    amended(place, "", () => amend(place, "--feel", "Heard.", { env }));
    expect(place.run("git", ["verify-commit", "HEAD"], { env }).code).toBe(0);
  });

  it("with SSH, as the allowed signers confirm", () => {
    const place = tidewell();
    const key = join(dirname(place.path), "key");
    place.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "dana", "-f", key]);
    place.write("../signers", `dana@example.com ${place.read("../key.pub")}`);
    configure(place, {
      "commit.gpgSign": "true",
      "gpg.format": "ssh",
      "user.signingKey": `${key}.pub`,
      "gpg.ssh.allowedSignersFile": join(dirname(place.path), "signers"),
    });
    amended(place);
    expect(place.run("git", ["verify-commit", "HEAD"]).code).toBe(0);
    place.run("rm", [key]);
    const before = stateOf(place);
    expect(amend(place, "--feel", "Heard again.").code).toBe(5);
    expect(stateOf(place)).toBe(before);
  });
});

function sparse(place: Workplace, ...folders: readonly string[]): void {
  // Git leaves files in place that it has not looked at since they were copied.
  place.git("update-index", "-q", "--refresh");
  place.git("sparse-checkout", "set", ...folders);
  const left = readdirSync(place.path).filter((name) => /^(?:goals|complaints)$/.test(name));
  expect(left.filter((name) => readdirSync(join(place.path, name)).length > 0).sort()).toEqual(
    [...folders].sort(),
  );
}

describe("score amend in every kind of repository", () => {
  it("H19: a linked work tree: the main one stays as it is, and its lock is none of ours", () => {
    const place = tidewell();
    place.git("worktree", "add", "--quiet", "-b", "side", "../side");
    place.write("notes.txt", "mine\n");
    place.git("add", "notes.txt");
    const before = stateBeside("side");
    place.write(".git/index.lock", "");
    const done = place.score(...WORDS, { cwd: "../side" });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(existsSync(join(place.path, ".git/index.lock"))).toBe(true);
    place.run("rm", [".git/index.lock"]);
    expect(stateBeside("side")).toBe(before);
    expect(place.git("-C", "../side", "status", "--porcelain")).toBe("");
    expect(place.git("-C", "../side", "log", "-1", "--format=%s")).toContain(GOAL);

    function stateBeside(branch: string): string {
      return stateOf(place).replace(new RegExp(`^refs/heads/${branch} .*$`, "m"), "");
    }
  });

  it("H20: a submodule: the repository around it sees a new commit and is otherwise as it was", () => {
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
    place.git("-C", "../outer", "commit", "--quiet", "--message", "Take the score in");
    const before = place.git("-C", "../outer", "rev-parse", "HEAD");
    const done = place.score(...WORDS, { cwd: "../outer/score/goals" });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(place.git("-C", "../outer", "rev-parse", "HEAD")).toBe(before);
    expect(place.git("-C", "../outer", "status", "--porcelain")).toBe(" M score\n");
    expect(place.git("-C", "../outer/score", "status", "--porcelain")).toBe("");
    expect(place.git("log", "-1", "--format=%s")).toBe("Begin\n");
  });

  it("a repository of SHA-256, whose history is told as any other", () => {
    const place = workplace(tidewellFiles());
    place.git("init", "--quiet", "--object-format=sha256");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Begin");
    amended(place);
    expect(place.git("rev-parse", "HEAD").trim()).toHaveLength(64);
    const log = JSON.parse(place.score("log", GOAL, "--json").stdout);
    expect(log.amendments[0]).toMatchObject({
      commit: place.git("rev-parse", "HEAD").trim(),
      recorded: "both",
    });
  });

  it("a clone that borrows its objects: nothing is written to the lender", () => {
    const place = tidewell();
    place.git("clone", "--quiet", "--shared", place.path, "../borrower");
    const before = [stateOf(place), place.git("count-objects", "-v")];
    const done = place.score(...WORDS, { cwd: "../borrower" });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("share it with: git push");
    expect([stateOf(place), place.git("count-objects", "-v")]).toEqual(before);
  });

  it("a branch without a commit: 4, and an empty repository without a score: 2", () => {
    const place = workplace(tidewellFiles());
    place.git("init", "--quiet");
    expectRefused(place, 4, /never committed|nothing is committed/);
    place.git("add", "--all");
    expectRefused(place, 4, /never committed|nothing is committed/);
    const empty = workplace();
    empty.git("init", "--quiet");
    const done = empty.score(...WORDS);
    expect([done.code, readdirSync(empty.path)]).toEqual([2, [".git"]]);
    expect(done.stderr).toContain("fix: score init");
  });

  it("H18: a sparse checkout that leaves the goals out: 4, and it is told what hides them", () => {
    const place = tidewell();
    sparse(place, "complaints");
    const before = stateOf(place);
    const done = place.score(...WORDS);
    expect([done.code, done.stdout]).toEqual([4, ""]);
    expect(done.stderr).toMatch(/sparse|skip-worktree/);
    expect(stateOf(place)).toBe(before);
  });

  it("H18: a sparse checkout that holds the goals and has no room for repairs records all the same", () => {
    const place = tidewell();
    sparse(place, "goals", "complaints");
    amended(place);
  });

  it("E8: an environment that names another repository, index, objects or way to read paths", () => {
    const place = tidewell();
    place.git("init", "--quiet", "../other");
    const env = {
      GIT_DIR: join(dirname(place.path), "other/.git"),
      GIT_WORK_TREE: join(dirname(place.path), "other"),
      GIT_INDEX_FILE: join(dirname(place.path), "other/.git/index"),
      GIT_OBJECT_DIRECTORY: join(dirname(place.path), "other/.git/objects"),
      GIT_COMMON_DIR: join(dirname(place.path), "other/.git"),
      GIT_NAMESPACE: "other",
      GIT_LITERAL_PATHSPECS: "1",
      GIT_ICASE_PATHSPECS: "1",
      GIT_PREFIX: "goals/",
      GIT_EDITOR: "false",
    };
    amended(place, "", () => amend(place, "--feel", "Heard.", { env }));
    expect(place.run("git", ["-C", "../other", "count-objects"]).stdout).toMatch(/^0 objects/);
    expect(readdirSync(join(place.path, "../other"))).toEqual([".git"]);
  });

  it("a path with blanks, quotes, a line break, letters beyond ASCII and a dash at its front", () => {
    const place = tidewell();
    const odd = `-a "b' $(touch x)\n\u00fc\u65e5`;
    place.run("cp", ["-a", "--", ".", `../${odd}`]);
    const done = place.score(...WORDS, { cwd: `../${odd}` });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(place.run("git", ["status", "--porcelain", "-uall"], { cwd: `../${odd}` }).stdout).toBe("");
    const named = place.score("-C", `../${odd}/goals`, "log", "--oneline");
    expect([named.code, named.stdout.includes(GOAL)]).toEqual([0, true]);
  });

  it("a score below a folder with such a name", () => {
    const place = tidewell();
    const odd = `shop/-a "b' *?[x]\n\u00fc`;
    place.run("mkdir", ["-p", "--", `./${odd}`]);
    for (const path of ["score.yaml", "promise.md", "goals", "complaints"])
      place.git("mv", path, `./${odd}/`);
    place.write("shop/goals/decoy.md", "x\n");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Move");
    place.write("shop/goals/decoy.md", "y\n");
    const done = place.score(...WORDS, { cwd: odd });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(touchedBy(place)).toEqual([`${odd}/${GOAL_FILE}`, expect.stringContaining(`${odd}/repairs/`)]);
    expect(place.git("status", "--porcelain", "-uall")).toBe(" M shop/goals/decoy.md\n");
  });
});

describe("score amend and what hooks do", () => {
  it("H12: prepare-commit-msg that adds a trailer of its own is welcome", () => {
    const place = tidewell();
    hook(place, "prepare-commit-msg", 'git interpret-trailers --in-place --trailer "Ticket: X-1" "$1"');
    amended(place);
    expect(trailersOf(place)).toContain("Ticket: X-1");
  });

  it("H12: prepare-commit-msg that adds a paragraph behind the trailers: 6, the commit is kept, and it is told", () => {
    const place = tidewell();
    hook(place, "prepare-commit-msg", 'printf "\\nSeen by the bot.\\n" >> "$1"');
    const head = place.git("rev-parse", "HEAD");
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stdout]).toEqual([6, ""]);
    expect(done.stderr).toContain(place.git("rev-parse", "HEAD").slice(0, 10));
    expect(place.git("rev-parse", "HEAD~1")).toBe(head);
    expect(place.git("status", "--porcelain", "-uall")).toBe("");
  });

  it("commit-msg that says no: its words are shown, and everything is as it was", () => {
    const place = tidewell();
    hook(place, "commit-msg", 'echo "subject must name a ticket: $(head -1 "$1")" >&2; exit 3');
    expectRefused(place, 5, /\| subject must name a ticket: improve\(have-it-fixed-once\)/);
  });

  it("post-commit that fails: the commit stands", () => {
    const place = tidewell();
    hook(place, "post-commit", "echo 'could not ring the bell' >&2; exit 1");
    const done = amend(place, "--feel", "Heard.");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("Recorded as ");
    expect(place.git("status", "--porcelain", "-uall")).toBe("");
  });

  it("git add -A in a hook takes other people's work along: 6, and it is told whose", () => {
    const place = tidewell();
    place.write("staged.txt", "theirs\n");
    place.git("add", "staged.txt");
    place.write("untracked.txt", "theirs too\n");
    hook(place, "pre-commit", "git add -A");
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stdout]).toEqual([6, ""]);
    expect(done.stderr).toMatch(/it also holds .*staged\.txt/);
    expect(done.stderr).toContain("untracked.txt");
    expect(place.read("staged.txt") + place.read("untracked.txt")).toBe("theirs\ntheirs too\n");
  });

  it("a hook that writes to another file without adding it: only our paths are committed, its edit stays on the disk", () => {
    const place = tidewell();
    hook(place, "pre-commit", "echo touched >> promise.md; echo new > new.txt");
    amended(place, " M promise.md\n?? new.txt\n");
  });

  it("a hook that takes its time, and talks all the while", () => {
    const place = tidewell();
    hook(place, "pre-commit", "for i in 1 2 3; do echo working; echo working >&2; sleep 0.5; done");
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    expect(place.git("status", "--porcelain", "-uall")).toBe("");
  });

  it("a hook that writes a megabyte before it says no", () => {
    const place = tidewell();
    hook(
      place,
      "pre-commit",
      "head -c 1000000 /dev/zero | tr '\\0' 'x' >&2; echo; echo 'the end' >&2; exit 1",
    );
    expectRefused(place, 5, "the end");
  });
});

describe("score amend and locks", () => {
  it("H9: an index that is locked for a second is waited for", () => {
    const place = tidewell();
    const busy = script(
      place,
      "busy.sh",
      'touch .git/index.lock; (sleep 1; rm .git/index.lock) >/dev/null 2>&1 & exec "$@"',
    );
    amended(place, "", () => place.run(busy, [process.execPath, SCORE_BIN, ...WORDS]));
  });

  it("H10: locks of the branch and of HEAD, which another Git made, are left to it: 5", () => {
    const place = tidewell();
    const locks = ["HEAD.lock", "refs/heads/main.lock"];
    for (const lock of locks) place.write(`.git/${lock}`, "");
    expectRefused(place, 5, /HEAD\.lock|main\.lock/);
    for (const lock of locks) expect(existsSync(join(place.path, ".git", lock))).toBe(true);
  });

  it("locks that a commit has no need of are none of ours", () => {
    const place = tidewell();
    for (const lock of ["config.lock", "packed-refs.lock", "shallow.lock", "refs/heads/side.lock"])
      place.write(`.git/${lock}`, "");
    amended(place);
  });
});

describe("score amend where the disk says no", () => {
  const nobody = noNobody();

  it.skipIf(skipFor("H22 and H23", nobody))(
    "H22: a Git folder that can't be written to: 4, and at once",
    () => {
      const place = tidewell();
      giveAway(place);
      place.run("chmod", ["-R", "a-w", ".git"]);
      expectRefused(place, 4, /\.git/, () => scoreAsNobody(place, WORDS, 3));
    },
  );

  it.skipIf(nobody !== undefined)(
    "H22: objects that can't be written to: 5, and everything is as it was",
    () => {
      const place = tidewell();
      giveAway(place);
      place.run("chmod", ["-R", "a-w", ".git/objects"]);
      expectRefused(place, 5, /git\/store[\s\S]*objects/, () => scoreAsNobody(place, WORDS));
      place.run("chmod", ["-R", "u+w", ".git"]);
    },
  );

  it.skipIf(nobody !== undefined)("H23: a folder of goals that can't be written to: 5", () => {
    const place = tidewell();
    giveAway(place);
    place.run("chmod", ["a-w", "goals"]);
    expectRefused(place, 5, /permission denied/, () => scoreAsNobody(place, WORDS));
  });

  it.skipIf(nobody !== undefined)("H23: a folder that new repairs can't be made in: 5", () => {
    const place = tidewell();
    giveAway(place);
    place.run("chmod", ["a-w", "."]);
    expectRefused(place, 5, /permission denied/, () => scoreAsNobody(place, WORDS));
  });

  const noDisk = noSmallDisk();
  const FILL = "dd if=/dev/zero of=../filler bs=4k 2>/dev/null";

  /** Amends on a disk of its own that is full from some moment on, and returns what was said and how it was left. */
  function onSmallDisk(moment: "before" | "in a hook"): { said: Outcome; same: string } {
    const place = tidewell();
    if (moment === "in a hook") hook(place, "pre-commit", `${FILL}; true`);
    const run = script(
      place,
      "small-disk.sh",
      `mkdir disk && mount -t tmpfs -o size=4m none disk && cp -a work disk/work && cd disk/work || exit 99
state() { git rev-parse HEAD; git status --porcelain -uall; git ls-files --stage; cat ${GOAL_FILE}; ls -A . goals; }
git update-index -q --refresh
state > ../../before
${moment === "before" ? FILL : ""}
"$@"
code=$?
rm -f ../filler
state > ../../after
exit $code`,
    );
    const said = place.run("unshare", ["-rm", run, process.execPath, SCORE_BIN, ...WORDS], { cwd: ".." });
    return {
      said,
      same: place.read("../after") === place.read("../before") ? "as it was" : place.read("../after"),
    };
  }

  it.skipIf(skipFor("H24", noDisk))(
    "H24: a disk that is full before anything is written, the lock included: 4, and the original bytes",
    () => {
      const { said, same } = onSmallDisk("before");
      expect(said.code).toBe(4);
      expect(said.stderr).toMatch(/full|No space/i);
      expect(said.stderr).toContain("then again: score amend");
      expect(same).toBe("as it was");
    },
  );

  it.skipIf(noDisk !== undefined)(
    "H24: a disk that gets full while Git commits: 5, and the original bytes",
    () => {
      const { said, same } = onSmallDisk("in a hook");
      expect(said.code).toBe(5);
      expect(said.stderr).toMatch(/full|No space/i);
      expect(same).toBe("as it was");
    },
  );
});

describe("D: names and places that are typed", () => {
  // NUL can't be typed: no program can be given one.
  const ODD_IDS = [
    "../x",
    "a/b",
    ".git",
    "-rf",
    "--upload-pack=x",
    ":(top)*",
    "x".repeat(300),
    "",
    "CON",
    "/etc/passwd",
    "C:\\x\u001b[2J",
  ];

  it("D5, D10: ids of goals that are none: 2, escaped, and nothing is created", () => {
    const place = tidewell();
    const before = stateOf(place);
    for (const id of ODD_IDS) {
      const done = place.score("amend", "--because", "x", "--feel", "y", "--", id);
      expect([id, done.code, done.stdout]).toEqual([id, 2, ""]);
      expect(done.stderr).toMatch(/^score: [^\u001b]+\nfix: [^\u001b]+\n$/);
    }
    expect(stateOf(place)).toBe(before);
  });

  it("D5: ids of complaints and clauses that lead elsewhere: 2, and nothing is read or created", () => {
    const place = tidewell();
    writeFileSync(
      join(dirname(place.path), "secret.md"),
      "---\nkind: complaint\nreceived: 2026-03-01\n---\n\nsecret words\n",
    );
    const before = stateOf(place);
    for (const flags of [
      ["--complaint", "../../secret"],
      ["--complaint", "/etc/passwd"],
      ["--complaint", ":(top)*"],
      ["--complaint=--output=x"],
      ["--retire", "../x"],
      ["--replaces", ".git", "--always", "x=Say so"],
      ["--change", "../../secret=New words"],
    ]) {
      const done = amend(place, "--feel", "Heard.", ...flags);
      expect([flags, done.code, done.stdout]).toEqual([flags, 2, ""]);
      expect(done.stderr).not.toContain("secret words");
    }
    expect(stateOf(place)).toBe(before);
    expect(readdirSync(dirname(place.path)).sort()).toEqual(["home", "secret.md", "work"]);
  });

  it("D6, D7: -C into a folder that is no score, or whose name only begins as the score's does: 2", () => {
    const place = tidewell();
    place.run("mkdir", ["../work-evil"]);
    const before = stateOf(place);
    for (const folder of ["../work-evil", "/etc", "C:\\x"]) {
      const done = place.score("-C", folder, ...WORDS);
      expect([folder, done.code]).toEqual([folder, 2]);
      expect(done.stderr).toMatch(/^score: (?:score\/none|usage\/no-folder): /);
    }
    const named = amend(place, "--complaint", `${place.path}-evil/complaints/x`, "--feel", "Heard.");
    expect(named.code).toBe(2);
    expect(stateOf(place)).toBe(before);
    expect(readdirSync(join(place.path, "../work-evil"))).toEqual([]);
  });

  it("D5: titles that are paths and options are refused, and words among which one stands make a plain id", () => {
    const place = tidewell();
    const before = readdirSync(dirname(place.path)).sort();
    for (const title of ["../../x", ".git", "-rf", ":(top)*a", "C:\\windows"]) {
      expect([title, place.score("goal", "add", "--no-commit", "--", title).code]).toEqual([title, 2]);
    }
    expect(place.score("goal", "add", "--no-commit", "--", "Leave ../../x as I found it").code).toBe(0);
    expect(readdirSync(dirname(place.path)).sort()).toEqual(before);
    const added = place
      .git("ls-files", "-z", "--others")
      .split("\0")
      .filter((path) => path !== "");
    for (const path of added) expect(path).toMatch(/^goals\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
    expect(added).toHaveLength(1);
  });
});
