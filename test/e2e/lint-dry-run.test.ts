import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, workplace } from "../helpers/score.ts";
import { SPOILT } from "../helpers/torture.ts";

keepLoaded();

const goalWith = (sentence: string, eol = "\n"): string =>
  [
    "---",
    "goal: Have it fixed once",
    "owner: Dana",
    "serves: [price-you-heard]",
    "always:",
    `  - ${sentence}`,
    "---",
    "",
    "# Have it fixed",
    "",
  ].join(eol);

const shown = (sentence: string, ...flags: readonly string[]) => {
  const place = workplace({ ...cleanScore(), [SPOILT]: goalWith(sentence, "\r\n") });
  const before = place.read(SPOILT);
  const outcome = place.score("lint", SPOILT, "--fix", "--dry-run", ...flags);
  expect(place.read(SPOILT)).toBe(before);
  return { ...outcome, place };
};

describe("score lint --fix --dry-run", () => {
  it("shows the difference and what would be left, and writes nothing", () => {
    const { code, stdout, place } = shown("Bring water: tap, free");
    expect(stdout).toContain(
      [
        `--- ${SPOILT}`,
        `+++ ${SPOILT} (with the fixes)`,
        "@@ -3,7 +3,9 @@",
        " owner: Dana",
        " serves: [price-you-heard]",
        " always:",
        "-  - Bring water: tap, free",
        '+  bring-water-tap-free: "Bring water: tap, free"',
        " ---",
        " ",
        "-# Have it fixed",
        "+# Have it fixed once",
        "+",
        "+## Never",
        "",
      ].join("\n"),
    );
    expect(stdout).not.toContain("frontmatter/needs-quotes");
    // The same is left, with the same exit code, where it is written.
    const written = place.score("lint", SPOILT, "--fix");
    expect(code).toBe(written.code);
    expect(stdout.slice(stdout.indexOf("\n\n") + 2).trim()).toContain(
      written.stdout.slice(written.stdout.indexOf("\n\n") + 2).trim(),
    );
  });

  it("gives a program both texts, the second as --fix would write it", () => {
    const { stdout, place } = shown("Bring water: tap, free", "--json");
    const { fixes, fixed } = JSON.parse(stdout);
    expect(fixed).toEqual([]);
    expect(fixes).toEqual([
      { score: ".", file: SPOILT, before: place.read(SPOILT), after: expect.any(String) },
    ]);
    place.score("lint", SPOILT, "--fix");
    expect(place.read(SPOILT)).toBe(fixes[0].after);
  });

  it("is coloured where that is asked for, and shows no word of a file as a command to the terminal", () => {
    const { stdout } = shown("Bring \u001B[2Jwater: tap", "--color", "always");
    expect(stdout).toContain("\u001B[31m-  - Bring \\u{1b}[2Jwater: tap\u001B[39m");
    expect(stdout).not.toContain("\u001B[2J");
  });

  it("is refused alone, because there would be nothing to try", () => {
    expect(workplace(cleanScore()).score("lint", "--dry-run")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("fix: score lint --fix --dry-run"),
    });
  });
});
