import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { ANSWER, amendWith, killedAt } from "../helpers/killed.ts";
import { keepLoaded, OWN_PROCESS, type Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { COMPLAINT, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const FILE = `complaints/${COMPLAINT}.md`;
const NOT_LOOKED_AT = "spawn .* rev-list --first-parent";

// Another form on the disk and in the commit, as a formatter leaves it.
const FORMATTER =
  'for f in $(git diff --cached --name-only -- complaints); do echo >> "$f"; git add "$f"; done';
const WITHOUT_REFLOG = "rm -r .git/logs";
const OLDER_JOURNAL = `grep -q '"mark"' .git/score/journal && sed -i 's/"mark":"[^"]*",//' .git/score/journal`;

function killed(prepare: (place: Workplace) => void): Workplace {
  const place = tidewell();
  prepare(place);
  expect(killedAt(place, ANSWER, NOT_LOOKED_AT).code).toBe(null);
  expect(place.git("show", `HEAD:${FILE}`)).toContain("answered: ");
  return place;
}

function expectReverted(place: Workplace): void {
  const undone = place.score("amend", "--undo");
  expect([undone.code, undone.stdout]).toEqual([
    0,
    expect.stringContaining("back; both stay in the history"),
  ]);
  expect(place.git("show", `HEAD:${FILE}`)).not.toContain("answered: ");
  expect(place.git("status", "--porcelain")).toBe("");
}

function expectFinished(place: Workplace): void {
  const head = place.git("rev-parse", "HEAD");
  const resumed = place.score("amend", "--resume");
  expect([resumed.stderr, resumed.code]).toEqual(["", 0]);
  expect(place.git("rev-parse", "HEAD")).toBe(head);
  expect(place.git("status", "--porcelain")).toBe("");
}

describe("a commit that stands is known as ours", () => {
  it("where a hook formatted its file, and Git was stopped after it", () => {
    const place = tidewell();
    hook(place, "pre-commit", FORMATTER);
    hook(place, "post-commit", 'kill -INT "$PPID"; sleep 0.1');
    const done = place.score(...ANSWER.words, OWN_PROCESS);
    expect([done.stderr, done.code]).toEqual(["", 0]);
    expect(place.git("status", "--porcelain")).toBe("");
    ANSWER.expectRecorded(place);
  });

  it("where a hook formatted its file, and wrote its message anew: that is told, and which commit it is", () => {
    const place = killed((each) => {
      hook(each, "pre-commit", FORMATTER);
      hook(each, "commit-msg", 'echo "JIRA-1 tidied" > "$1"');
    });
    const { code, stderr } = place.score("amend", "--resume");
    const ours = place.git("rev-parse", "--short=10", "HEAD").trim();
    expect([code, stderr]).toEqual([6, expect.stringContaining(`commit ${ours} was made, but`)]);
  });

  it.each([
    ["there is no reflog", WITHOUT_REFLOG],
    ["an older version of the program began it", OLDER_JOURNAL],
  ])("where a hook formatted its file, and %s", (_name, script) => {
    const place = killed((each) => hook(each, "pre-commit", FORMATTER));
    expect(place.run("sh", ["-c", script]).code).toBe(0);
    expectFinished(place);
  });

  it("where a hook made it anew, and others committed since", () => {
    const place = killed((each) =>
      hook(
        each,
        "post-commit",
        '[ -n "$AGAIN" ] || AGAIN=1 git commit --quiet --amend --no-verify -m "Said better"',
      ),
    );
    place.write("other.txt", "theirs\n");
    place.git("add", "other.txt");
    place.git("-c", "core.hooksPath=none", "commit", "--quiet", "--message", "Meanwhile");
    expectReverted(place);
    expect(place.git("show", "HEAD:other.txt")).toBe("theirs\n");
  });

  it("where Git stores other line endings than the disk has", () => {
    const place = killed((each) => {
      each.git("config", "core.autocrlf", "true");
      each.run("sh", ["-c", "rm -rf complaints goals *.md && git checkout --quiet -- ."]);
      expect(each.read(FILE)).toContain("\r\n");
    });
    expectReverted(place);
  });
});

describe("a commit of somebody else is never taken for ours", () => {
  it("when it is made in the very same moment: ours is told, and taken back", () => {
    const place = tidewell();
    hook(place, "pre-commit", FORMATTER);
    // Stands before Git on the PATH, and lets somebody else commit just before our commit.
    place.write(
      "../bin/git",
      '#!/bin/sh\ncase "$*" in *"commit --quiet --only"*) echo theirs > other.txt; "$REAL" add other.txt; "$REAL" commit -q -m Theirs -- other.txt;; esac\nexec "$REAL" "$@"\n',
    );
    place.run("chmod", ["+x", "../bin/git"]);
    const real = place.run("sh", ["-c", "command -v git"]).stdout.trim();
    const env = { PATH: `${place.path}/../bin${delimiter}${place.env["PATH"]}`, REAL: real };
    const done = place.score(...ANSWER.words, { env });
    const ours = place.git("rev-parse", "--short=10", "HEAD").trim();
    expect(place.git("log", "-2", "--format=%s")).toContain("\nTheirs\n");
    expect(done.code).toBe(6);
    expect(done.stderr).toContain(
      `commit ${ours} was made, but it is not what was asked for: another commit`,
    );
    place.run("rm", [".git/hooks/pre-commit"]);
    expectReverted(place);
    expect(place.git("show", "HEAD:other.txt")).toBe("theirs\n");
  });

  it("when it says and does the same, and came from another computer", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--create", "theirs");
    expect(place.score(...ANSWER.words).code).toBe(0);
    place.git("switch", "--quiet", "main");
    expect(killedAt(place, ANSWER, "spawn .* commit --quiet").code).toBe(null);
    place.git("checkout", "--quiet", "--", ".");
    place.git("merge", "--quiet", "--ff-only", "theirs");
    const head = place.git("rev-parse", "HEAD");
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining("was kept as it is")]);
    expect(place.git("rev-parse", "HEAD")).toBe(head);
  });
});

describe("a file that Git stores in another form than the disk has", () => {
  it.each([
    ["ident", "*.md ident\n"],
    ["a filter", "*.md filter=loud\n"],
  ])("is recorded by %s as it was asked for", (_name, attributes) => {
    const place = tidewell();
    place.git("config", "filter.loud.clean", "sed s/visit/VISIT/");
    place.git("config", "filter.loud.smudge", "sed s/VISIT/visit/");
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\n$Id$\n`);
    place.write(".gitattributes", attributes);
    place.git("add", "--all", "--renormalize", ".");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Filtered");
    place.run("sh", ["-c", `rm ${GOAL_FILE} && git checkout --quiet -- .`]);
    const done = amendWith(place);
    expect([done.stderr, done.code]).toEqual(["", 0]);
    expect(place.git("status", "--porcelain")).toBe("");
  });
});
