import { describe, expect, it } from "vitest";
import { lintProgress } from "../../src/adapters/lint-progress.ts";

/** What is shown of a run of files that take so many milliseconds each. */
function shown(files: number, each: number): readonly string[] {
  const written: string[] = [];
  let now = 1_000;
  const progress = lintProgress(
    (text) => void written.push(text),
    () => now,
  );
  for (let at = 0; at < files; at += 1) {
    now += each;
    progress.step();
  }
  progress.end();
  return written;
}

describe("the progress of a lint", () => {
  it("is not shown of a run of less than half a second", () => {
    expect(shown(499, 1)).toEqual([]);
  });

  it("is one line ten times a second after that, which is gone at the end", () => {
    const lines = shown(2_000, 1);
    expect(lines).toHaveLength(17);
    expect(lines[0]).toBe("\r\u001B[KLooking: 500 files");
    expect(lines.at(-2)).toBe("\r\u001B[KLooking: 2,000 files");
    expect(lines.at(-1)).toBe("\r\u001B[K");
  });
});
