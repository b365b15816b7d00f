import { describe, expect, it } from "vitest";
import { cleanScore, repository, workplace } from "../helpers/score.ts";

const HURRIED = { env: { SCORE_FILE_TIMEOUT: "1" } };

/** A goal as long as a file may be, which nobody looks through in a thousandth of a second. */
const LONG = `${cleanScore()["goals/have-it-fixed-once.md"]}\n${"We ring back, and say what we found. ".repeat(12_000)}\n`;

describe("a file that takes too long to look at", () => {
  it("is told with exit 3, and nothing of it passes for sound", () => {
    const place = workplace({ ...cleanScore(), "goals/a-long-one.md": LONG });
    const { code, stdout, stderr } = place.score("lint", HURRIED);
    expect(code).toBe(3);
    expect(stdout + stderr).toContain("goals/a-long-one.md refused bytes/too-slow");
    expect(stdout).toContain("it took longer than 1 ms to look at this file");
  });

  it("is looked at again in the next run, whether it was changed or not", () => {
    const place = repository({ ...cleanScore(), "goals/a-long-one.md": LONG });
    expect(place.score("lint", HURRIED).stdout).toContain("bytes/too-slow");
    const after = place.score("lint");
    expect(after.stdout).not.toContain("bytes/too-slow");
    expect(after.stdout).toBe(place.score("lint", "--no-cache").stdout);
  });

  it.each(["0", "soon", "-1", "1e3"])("has its 10 seconds where the environment says %s", (said) => {
    const place = workplace({ ...cleanScore(), "goals/a-long-one.md": LONG });
    expect(place.score("lint", { env: { SCORE_FILE_TIMEOUT: said } }).stdout).not.toContain("bytes/too-slow");
  });
});
