import { expect, it } from "vitest";
import type { DraftFile } from "../../src/adapters/draft-file.ts";
import { keepInterview } from "../../src/commands/keep-interview.ts";
import { ScoreError } from "../../src/core/errors.ts";

const NOW = "2026-03-04T17:40:00Z";
const SAID = { given: [{ question: "What happened?", answer: "Cold\tcoffee" }], offered: [] };

function inMemory(): DraftFile & { text: string | undefined } {
  const file: DraftFile & { text: string | undefined } = {
    path: "interviews.json",
    text: undefined,
    read: () => file.text,
    write: (text) => {
      file.text = text;
      return true;
    },
    remove: () => {
      file.text = undefined;
    },
  };
  return file;
}

it("gives the words back where they can't be kept", () => {
  const keeper = keepInterview(undefined, "complaint add ", NOW);
  expect(keeper.save(SAID)).toBe(false);
  const told = keeper.telling(new ScoreError("interrupted", "interrupted", "stopped"));
  expect((told as ScoreError).output).toBe("Cold coffee");
});

it("keeps an interview beside earlier ones about the same, and forgets only its own once that is recorded", async () => {
  const file = inMemory();
  keepInterview(file, "complaint add ", NOW).save(SAID);
  keepInterview(file, "thanks add ", NOW).save(SAID);
  const keeper = keepInterview(file, "complaint add ", NOW);
  keeper.save({ given: [{ question: "What happened?", answer: "Cold soup" }], offered: [] });
  expect(keeper.earlier().map(({ given }) => given[0]?.answer)).toEqual(["Cold coffee"]);
  const refused = await keeper
    .until(() => Promise.reject(new ScoreError("git", "git/hook", "no")))
    .catch(String);
  expect([refused, file.text]).toEqual([
    expect.stringContaining("no; your answers are kept"),
    expect.stringContaining("Cold soup"),
  ]);
  await keeper.until(() => Promise.resolve());
  expect(keeper.earlier()).toHaveLength(1);
  expect(file.text).not.toContain("Cold soup");
});
