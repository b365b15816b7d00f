import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type DraftKeeper, keepDrafts } from "../../src/commands/amend-interview/keep-draft.ts";
import { wordsOf } from "../../src/core/amend/interview/draft.ts";

const gitDir = mkdtempSync(join(tmpdir(), "score-drafts-"));
afterAll(() => rmSync(gitDir, { recursive: true }));

const open = (score = ""): DraftKeeper => keepDrafts(gitDir, score, "2026-03-04T17:40:00+00:00", undefined);
const say = (keeper: DraftKeeper, because: string): boolean =>
  keeper.save({
    answers: { because, look: "8w", "never-2": "Guess" },
    given: new Set(),
    at: "goal",
    onlyOpen: false,
  });
const words = (score = ""): readonly (readonly string[])[] => open(score).earlier.map(wordsOf);

it("takes away only the answers that were recorded, or that somebody wants no more", () => {
  say(open("shop/"), "elsewhere");
  say(open(), "first");
  const second = open();
  say(second, "second");
  expect(words()).toEqual([
    ["second", "Guess"],
    ["first", "Guess"],
  ]);
  second.forget();
  expect(words()).toEqual([["first", "Guess"]]);
  const third = open();
  const [first] = third.earlier;
  if (first !== undefined) third.discard(first);
  expect([third.earlier, words(), words("shop/")]).toEqual([[], [], [["elsewhere", "Guess"]]]);
});
