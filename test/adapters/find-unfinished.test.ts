import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findUnfinished } from "../../src/adapters/git/find-unfinished.ts";

function waysOutOf(files: Readonly<Record<string, string>>): string {
  const gitDir = mkdtempSync(join(tmpdir(), "score-unfinished-"));
  onTestFinished(() => rmSync(gitDir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(gitDir, path)), { recursive: true });
    writeFileSync(join(gitDir, path), text);
  }
  return findUnfinished(gitDir)?.ways[0]?.replace(/ +#.*/, "") ?? "none";
}

it.each([
  [{}, "none"],
  [{ MERGE_HEAD: "1" }, "git merge --continue"],
  [{ "rebase-merge/head": "1", MERGE_HEAD: "1", CHERRY_PICK_HEAD: "1" }, "git rebase --continue"],
  [{ "rebase-apply/applying": "" }, "git am --continue"],
  [{ "rebase-apply/rebasing": "" }, "git rebase --continue"],
  [{ "sequencer/todo": "revert 1234567 Warm\n", REVERT_HEAD: "1" }, "git revert --continue"],
  [{ "sequencer/todo": "revert 1234567 Warm\n" }, "git revert --continue"],
  [{ "sequencer/todo": "pick 1234567 revert\n" }, "git cherry-pick --continue"],
  [{ BISECT_LOG: "" }, "git bisect reset"],
  [{ "sequencer/todo": "pick 1234567 Warm\n", MERGE_MSG: "Warm" }, "git cherry-pick --continue"],
  [{ MERGE_HEAD: "1", MERGE_MSG: "Merge", SQUASH_MSG: "Merge" }, "git merge --continue"],
  [{ SQUASH_MSG: "Merge" }, "git commit"],
  [{ MERGE_MSG: "Warm" }, "git commit"],
])("the way out of what %j tells is %j", (files, way) => {
  expect(waysOutOf(files)).toBe(way);
});
