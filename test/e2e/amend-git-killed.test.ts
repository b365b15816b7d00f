import process from "node:process";
import { describe, expect, it } from "vitest";
import { AMENDMENT, amendWith, IMPORT, killingHook, TABLE, type Work } from "../helpers/killed.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const WORKS: readonly (readonly [string, Work])[] = [
  ["an amendment", AMENDMENT],
  ["an import", IMPORT],
];

type Moment = readonly [hook: string, when: string];

const BEGUN: Moment = ["pre-commit", ""];
const PREPARED: Moment = ["reference-transaction", '[ "$1" = prepared ] || exit 0'];
const COMMITTED: Moment = ["reference-transaction", '[ "$1" = committed ] || exit 0'];

function place(): Workplace {
  const made = tidewell();
  made.write("../table.csv", TABLE);
  return made;
}

function locks(at: Workplace): string {
  return at.run("find", [".git", "-name", "*.lock", "-o", "-name", "journal"]).stdout;
}

describe.skipIf(process.platform !== "linux").each(WORKS)(
  "%s whose Git is killed, and nothing else",
  (_name, work) => {
    it.each([BEGUN, PREPARED])("before the branch has moved (%s): 5, and as it was", (name, when) => {
      const at = place();
      const before = stateOf(at);
      killingHook(at, name, when, ["Git"]);
      expect(at.score(...work.words).code).toBe(5);
      expect([stateOf(at), locks(at)]).toEqual([before, ""]);
      expect(at.score(...work.words).code).toBe(0);
      work.expectRecorded(at);
    });

    it("when the branch has moved: it is recorded, its locks are gone, and the next commit leaves it alone", () => {
      const at = place();
      killingHook(at, ...COMMITTED, ["Git"]);
      const done = at.score(...work.words);
      expect([done.code, done.stdout + done.stderr]).toEqual([0, expect.not.stringContaining("held by")]);
      expect([at.git("status", "--porcelain"), locks(at)]).toEqual(["", ""]);
      at.git("commit", "--quiet", "--allow-empty", "--message", "Next");
      work.expectRecorded(at);
    });

    it("while it is taken back: it is taken back, and its locks are gone", () => {
      const at = place();
      hook(at, "commit-msg", 'sed -i /^Score-/d "$1"');
      expect(at.score(...work.words).code).toBe(6);
      at.run("rm", [".git/hooks/commit-msg"]);
      killingHook(at, ...COMMITTED, ["Git"]);
      expect(at.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
      expect([at.git("status", "--porcelain"), locks(at)]).toEqual(["", ""]);
      expect(at.git("rev-list", "--count", "HEAD")).toBe("3\n");
      expect(at.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    });
  },
);

describe.skipIf(process.platform !== "linux")("an amendment whose Git is killed", () => {
  it("while another program holds Git's index: the journal waits for it, and then sets the index", () => {
    const at = place();
    hook(at, "post-commit", 'kill -9 "$PPID"; echo theirs > .git/index.lock');
    const done = amendWith(at);
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("git/index-behind")]);
    at.run("rm", [".git/index.lock", ".git/hooks/post-commit"]);
    expect(at.score("amend", "--resume")).toMatchObject({ code: 0, stderr: "" });
    expect([at.git("status", "--porcelain"), locks(at)]).toEqual(["", ""]);
  });
});
