import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RunOptions, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { amend, COMPLAINT, copyOf, GOAL, onlyRepair, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

interface Verified {
  readonly schema: string;
  readonly shallow: boolean;
  readonly amendments: number;
  readonly both: number;
  readonly ledgerOnly: number;
  readonly gone: number;
  readonly findings: {
    code: string;
    severity: string;
    amendment: string;
    file: string;
    line: number;
    message: string;
    suggestion: string | null;
  }[];
}

function verified(place: Workplace, code: number): Verified {
  const done = place.score("--json", "verify");
  expect([done.code, done.stderr]).toEqual([code, ""]);
  return JSON.parse(done.stdout) as Verified;
}

function codesOf(place: Workplace, code = 1): string[] {
  return verified(place, code).findings.map((finding) => finding.code);
}

let original: Workplace | undefined;

/** A score with one amendment after a complaint. */
function amended(): Workplace {
  if (original === undefined) {
    original = tidewell();
    expect(
      amend(original, "--complaint", COMPLAINT, "--always", "card-line=Mark a return visit on the card").code,
    ).toBe(0);
  }
  return copyOf(original);
}

function edit(place: Workplace, path: string, from: string | RegExp, to: string): void {
  const text = place.read(path);
  expect(text).toMatch(from);
  place.write(path, text.replace(from, to));
}

describe("the ledger and the commits", () => {
  it("agree where nobody rewrote anything", () => {
    const done = amended().score("verify");
    expect(done).toEqual({
      code: 0,
      stdout: "The repair files and the commits agree: 1 amendment.\n",
      stderr: "",
    });
  });

  it("contradict each other where a fact was rewritten, at its key, with the line that brings it back", () => {
    const place = amended();
    const { path, text } = onlyRepair(place);
    edit(place, path, "she was billed twice", "the customer was wrong");
    const { findings } = verified(place, 1);
    expect(findings).toMatchObject([{ code: "ledger/facts-differ", severity: "error", file: path, line: 7 }]);
    expect(findings[0]?.message).toMatch(
      /^because: says "the customer was wrong", and the commit [0-9a-f]{10} .* "she was billed twice"$/,
    );
    const lint = place.score("lint", "--rule", "ledger/mismatch");
    expect([lint.code, lint.stdout]).toEqual([
      1,
      expect.stringContaining(`${path}:7:1 error ledger/mismatch`),
    ]);
    place.run("git", (findings[0]?.suggestion ?? "").split(" ").slice(1));
    expect(place.read(path)).toBe(text);
    expect(codesOf(place, 0)).toEqual([]);
    // Where it is the message that was rewritten, no version of the file would help.
    const message = place.git("log", "-1", "--format=%B").replace("Score-By: Dana", "Score-By: Eve");
    place.git("commit", "--quiet", "--amend", "--message", message);
    const [other] = verified(place, 1).findings;
    expect([other?.message, other?.suggestion]).toEqual([
      expect.stringMatching(/^by: .* its message was rewritten$/),
      expect.stringMatching(/^git show [0-9a-f]{12}$/),
    ]);
  });

  it("contradict each other where a list was rewritten", () => {
    const place = amended();
    const { path } = onlyRepair(place);
    edit(place, path, /complaints: .*\n/, "");
    expect(codesOf(place)).toContain("ledger/facts-differ");
  });

  it("agree in their facts where only the story was edited, which is told all the same", () => {
    const place = amended();
    const { path } = onlyRepair(place);
    place.write(path, `${place.read(path)}\nA story that nobody told then.\n`);
    expect(codesOf(place)).toEqual(["ledger/edited"]);
    expect(place.score("lint", "--rule", "ledger/mismatch").code).toBe(0);
  });

  it("agree where only line endings changed", () => {
    const place = amended();
    const { path } = onlyRepair(place);
    place.write(path, place.read(path).replaceAll("\n", "\r\n"));
    expect(codesOf(place, 0)).toEqual([]);
  });
});

describe("a repair file", () => {
  it("that was deleted without a word is told of at its goal, with the commit that it went with", () => {
    const place = amended();
    const { path, text } = onlyRepair(place);
    amend(place, "--always", "other=Say who is coming");
    place.git("rm", "--quiet", path);
    place.git("commit", "--quiet", "--message", "Tidy up");
    const { findings } = verified(place, 1);
    expect(findings).toMatchObject([{ code: "ledger/repair-missing", file: `goals/${GOAL}.md` }]);
    const tidied = place.git("rev-parse", "HEAD").slice(0, 10);
    expect(findings[0]?.message).toMatch(
      `and its repair file is not here; ${path} went with the commit ${tidied}`,
    );
    expect(place.score("lint", "--rule", "ledger/mismatch").stdout).toContain(
      `goals/${GOAL}.md:3:1 error ledger/mismatch`,
    );
    place.run("git", (findings[0]?.suggestion ?? "").split(" ").slice(1));
    expect(place.read(path)).toBe(text);
  });

  it("that is not on the disk is brought back to where its goal is now, and no renaming is blamed", () => {
    const place = amended();
    const moved = onlyRepair(place).path.replace(GOAL, "fixed");
    expect(place.score("goal", "rename", GOAL, "fixed").code).toBe(0);
    const text = place.read(moved);
    place.run("rm", [moved]);
    const gone = (): Verified["findings"][number] | undefined => verified(place, 1).findings[0];
    expect(gone()?.message).toMatch(`and its repair file is not here; Git holds it as ${moved}`);
    place.git("rm", "--quiet", "--cached", moved);
    place.run("sh", ["-c", gone()?.suggestion ?? ""]);
    expect(place.read(moved)).toBe(text);
    expect(codesOf(place, 0)).toEqual([]);
  });

  it.each([
    ["bytes", "bytes/utf8", (text: string) => Buffer.from(`${text}\xe9\n`, "latin1")],
    ["a kind", "schema/value", (text: string) => text.replace("kind: mend", "kind: mended")],
    ["YAML", "frontmatter/invalid", (text: string) => text.replace("kind:", "  kind: [")],
  ])(
    "that can't be read for its %s is told of everywhere, and is neither missing nor nothing",
    (_what, code, spoil) => {
      const place = amended();
      const { path, text } = onlyRepair(place);
      place.write(path, spoil(text));
      const id = /a-[0-9a-z]{8}/.exec(path)?.[0] ?? "";
      // The log tells of what is committed.
      expect(place.score("log").stdout).not.toContain(path);
      place.git("commit", "--quiet", "--all", "--message", "Spoil it");
      const told = [["status"], ["log"], ["verify"], ["complaint", "list"], ["complaint", "show", COMPLAINT]];
      for (const command of told) {
        const done = place.score(...command, "--json");
        expect([command, done.code, JSON.parse(done.stdout)]).toMatchObject([
          command,
          3,
          { refused: [{ file: path, code }] },
        ]);
        expect(place.score(...command).stdout).toMatch(/can't be read, and so not counted/i);
      }
      expect(place.score("log", "--oneline").stderr).toContain(path);
      expect(place.score("log").stdout).toContain("note: its repair file can't be read");
      expect(verified(place, 3).findings).toEqual([]);
      expect(place.score("complaint", "held", id, "yes", "--because", "so it is").code).toBe(3);
      expect(place.score("lint", "--rule", "link/broken", "--rule", "ledger/mismatch").stdout).not.toMatch(
        / (?:warning|error) /,
      );
    },
  );

  it("in a folder that can't be looked into is not told to be gone", () => {
    const place = amended();
    place.run("sh", ["-c", "mv repairs ../elsewhere && ln -s ../elsewhere repairs"]);
    expect(verified(place, 3)).toMatchObject({
      findings: [],
      refused: [{ file: "repairs", code: "path/symlink" }],
    });
  });

  it("that a plain git revert took away is taken back, which the log tells on both sides", () => {
    const place = tidewell();
    amend(place, "--always", "card-line=Mark a return visit on the card");
    place.git("revert", "--no-edit", "HEAD");
    expect(verified(place, 0)).toMatchObject({ amendments: 0, gone: 1, findings: [] });
    const { stdout } = place.score("log", GOAL);
    expect(stdout).toMatch(/takes back: a-/);
    expect(stdout).toMatch(/taken back: 2026-03-04, by commit/);
    expect(stdout).not.toContain("its repair file is not here");
  });

  it("of a goal that was retired with its repairs is not missed", () => {
    const place = amended();
    place.git("rm", "--quiet", "-r", `goals/${GOAL}.md`, "repairs");
    place.git(
      "commit",
      "--quiet",
      "-m",
      "Retire it",
      "-m",
      `Score-Amendment: a-00000000\nScore-Goal: ${GOAL}\nScore-Kind: retire`,
    );
    expect(codesOf(place, 0)).toEqual([]);
  });

  it("may move with its goal, and keep saying what the goal was called", () => {
    const place = amended();
    const { path } = onlyRepair(place);
    const moved = path.replace(GOAL, "fixed-once");
    place.git("mv", `goals/${GOAL}.md`, "goals/fixed-once.md");
    place.write(moved, place.read(path));
    place.git("rm", "--quiet", path);
    edit(place, "goals/fixed-once.md", "owner:", `formerly: [${GOAL}]\nowner:`);
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Rename");
    expect(codesOf(place, 0)).toEqual([]);
    edit(place, moved, "she was billed twice", "nothing");
    expect(verified(place, 1).findings[0]?.suggestion).toMatch(
      /^git show [0-9a-f]{12}:\.\/repairs\/have-it-fixed-once\/.* > repairs\/fixed-once\//,
    );
  });

  it("that shares an id, or carries another name than it says, contradicts itself", () => {
    const place = amended();
    const { path, text } = onlyRepair(place);
    place.write(path.replace("2026-03-04", "2026-03-05"), text);
    expect(codesOf(place)).toEqual(["ledger/id-twice", "ledger/name-differs"]);
  });

  it("and a complaint of which one names the other are told, and only a lost end is a mismatch", () => {
    const place = amended();
    edit(place, `complaints/${COMPLAINT}.md`, /amendments: .*\n/, "");
    expect(verified(place, 1).findings).toMatchObject([{ code: "ledger/untied", severity: "warning" }]);
    const id = /a-[0-9a-z]{8}/.exec(onlyRepair(place).path)?.[0];
    place.git("checkout", "--quiet", "--", ".");
    place.write(
      "complaints/2026-03-02-too.md",
      `---\nkind: near-miss\nreceived: 2026-03-02\namendments: [${id}]\n---\n\nToo.\n`,
    );
    expect(verified(place, 0).findings).toMatchObject([{ code: "ledger/untied", severity: "info" }]);
  });
});

describe("a history that hides commits", () => {
  it("by a squash merge is explained and not complained of", () => {
    const place = amended();
    const tree = place.git("rev-parse", "HEAD^{tree}").trim();
    const head = place.git("rev-parse", "HEAD").trim();
    place.git("reset", "--quiet", "--soft", "HEAD~1");
    const loose = place.score("verify").stdout;
    expect([loose.includes("never committed"), loose.includes("squash")]).toEqual([true, false]);
    place.git("reset", "--quiet", "--soft", head);
    const squashed = place.git("commit-tree", tree, "-p", "HEAD~1", "-m", "All of it (#7)").trim();
    place.git("reset", "--quiet", "--hard", squashed);
    const done = place.score("verify");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("1 amendment is known from its repair file alone, which is normal");
    expect(place.score("lint").stdout).not.toContain("ledger/mismatch");
  });

  it.each([
    ["a squashed merge", ["merge", "--quiet", "--squash", "other"], "git commit "],
    ["a cherry-pick", ["cherry-pick", "other"], "git cherry-pick --continue "],
    ["a commit whose message Git has prepared", ["cherry-pick", "--no-commit", "other"], "git commit "],
  ])("by %s that is under way says so, and not that they were never committed", (what, words, way) => {
    const place = amended();
    place.git("branch", "--quiet", "other");
    place.git("reset", "--quiet", "--hard", "HEAD~1");
    if (what === "a cherry-pick") hook(place, "prepare-commit-msg", "exit 1");
    place.run("git", words);
    const done = place.score("verify");
    expect([done.code, done.stdout.includes("never committed")]).toEqual([0, false]);
    expect(done.stdout.replace(/\s+/g, " ")).toContain(`1 amendment comes in by ${what} that is under way`);
    expect(done.stdout).toContain(`  ${way}`);
    expect(verified(place, 0)).toMatchObject({ uncommitted: 1, underWay: { what, amendments: 1 } });
    place.git("reset", "--quiet", "--soft", "HEAD");
    place.run("rm", ["-f", ".git/MERGE_MSG", ".git/SQUASH_MSG", ".git/CHERRY_PICK_HEAD"]);
    expect(place.score("verify").stdout).toContain("never committed");
  });

  it("by a shallow clone is explained, and the rest is still looked at", () => {
    const place = amended();
    amend(place, "--always", "other=Say who is coming");
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "clone");
    const inside: RunOptions = { cwd: "clone" };
    const done = place.score("verify", inside);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toContain("This clone holds only a part of the history");
    expect(JSON.parse(place.score("--json", "verify", inside).stdout)).toMatchObject({
      shallow: true,
      both: 1,
      ledgerOnly: 1,
      findings: [],
    });
  });

  it("altogether, without Git, is told in one line by lint, and refused by verify", () => {
    const place = amended();
    place.run("rm", ["-rf", ".git"]);
    const lint = place.score("lint", "--rule", "ledger/mismatch");
    expect([lint.code, lint.stderr]).toEqual([
      0,
      expect.stringMatching(/^What Tidewell says was not held against its commits: .*\.\n$/),
    ]);
    expect(place.score("verify").code).toBe(4);
  });
});

describe("a hostile name of the business", () => {
  it("is shown escaped where lint tells why no commits were asked", () => {
    const place = amended();
    place.write("score.yaml", 'name: "Tide\\e[2Jwell"\n');
    place.run("rm", ["-rf", ".git"]);
    const { stderr } = place.score("lint", "--rule", "ledger/mismatch");
    expect(stderr).toContain("was not held against its commits");
    expect(stderr).not.toContain("\u001b");
  });
});

describe("a hostile commit", () => {
  it("with control characters in its trailers is shown escaped", () => {
    const place = amended();
    const { path } = onlyRepair(place);
    const id = /a-[0-9a-z]{8}/.exec(path)?.[0];
    writeFileSync(
      join(place.path, "..", "message"),
      `Twice\n\nScore-Amendment: ${id}\nScore-Goal: ${GOAL}\nScore-By: \u001b[2JEve\n`,
    );
    edit(place, path, "by: Dana", "by:  Dana");
    place.git("commit", "--quiet", "--all", "--file", join(place.path, "..", "message"));
    const done = place.score("verify");
    expect(done.code).toBe(1);
    expect(done.stdout).not.toContain("\u001b");
    expect(done.stdout).toContain("Eve");
  });
});
