import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { SPOILT } from "../helpers/torture.ts";

keepLoaded();

const TODO = "TODO: ask Sam";

/** A score with a finding in each of two files. */
function place(): Workplace {
  const files = cleanScore() as Record<string, string>;
  const made = workplace(files);
  made.write("promise.md", `${made.read("promise.md")}\n${TODO}\n`);
  return made;
}

const typed = (made: Workplace, text: string, path: string, ...flags: readonly string[]) =>
  made.score("lint", "--stdin", "--stdin-filename", path, ...flags, { input: text });

describe("score lint --stdin", () => {
  it("takes what comes in for the file of that name, and tells of no other", () => {
    const made = place();
    const { code, stdout } = typed(made, `${made.read(SPOILT)}\n${TODO}\n`, SPOILT, "--json");
    const { files, findings } = JSON.parse(stdout);
    expect({ code, files }).toEqual({ code: 1, files: 1 });
    expect(findings).toMatchObject([{ file: SPOILT, rule: "text/placeholder" }]);
    expect(made.read(SPOILT)).not.toContain(TODO);
  });

  it("takes a file that is not there yet, in a folder that is not there either", () => {
    const made = place();
    const path = "voices/2026-03-04-a-call.md";
    const { stdout } = typed(made, TODO, path, "--format", "gitlab");
    expect(JSON.parse(stdout).map(({ location }: { location: { path: string } }) => location.path)).toContain(
      path,
    );
    expect(existsSync(join(made.path, "voices"))).toBe(false);
  });

  it("judges the score by what comes in for score.yaml", () => {
    const { code, stdout } = typed(
      place(),
      "name: Tidewell\nrules: { text/placeholder: of }\n",
      "score.yaml",
    );
    expect({ code, stdout }).toMatchObject({ code: 2, stdout: "" });
  });

  it("with --fix gives the text back mended and nothing else, and tells the rest elsewhere", () => {
    const made = place();
    const text =
      `\uFEFF${made.read(SPOILT).replace(/^# .*$/m, "# Another title")}\n${TODO}\n::error::no\n`.replaceAll(
        "\n",
        "\r\n",
      );
    const { code, stdout, stderr } = typed(made, text, SPOILT, "--fix");
    const title = /^goal: (.*)$/m.exec(made.read(SPOILT))?.[1];
    expect(stdout).toBe(text.replace("# Another title", `# ${title}`));
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("text/placeholder") });
    expect(made.read(SPOILT)).not.toContain("Another title");
  });

  it("with --fix gives back what needs no mending, and nothing of what is no text", () => {
    const made = place();
    const text = made.read(SPOILT);
    expect(typed(made, text, SPOILT, "--fix")).toMatchObject({ code: 0, stdout: text });
    expect(typed(made, "a\0b", SPOILT, "--fix")).toMatchObject({ code: 3, stdout: "a\0b" });
  });

  it("refuses more than a file may have", () => {
    expect(typed(place(), "a".repeat(512 * 1024 + 1), SPOILT)).toMatchObject({
      code: 3,
      stdout: expect.stringContaining("bytes/too-large"),
    });
    expect(typed(place(), "a".repeat(2_000_000), SPOILT)).toMatchObject({ code: 3, stdout: "" });
  });

  it.each([
    ["../other/goals/a.md", "score/none"],
    ["/etc/passwd", "score/none"],
    ["C:\\goals\\a.md", "lint/not-of-score"],
    ["..\\goals\\a.md", "lint/not-of-score"],
    ["README.md", "lint/not-of-score"],
    ["goals", "lint/is-folder"],
  ])("refuses %s, which is no file of the score", (path, code) => {
    const outcome = typed(place(), "x", path);
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(code) });
  });

  it.each([
    [["--stdin"]],
    [["--stdin-filename", SPOILT]],
    [["--stdin", "--stdin-filename", SPOILT, "goals"]],
    [["--stdin", "--stdin-filename", SPOILT, "--fix", "--dry-run"]],
  ])("is refused where the flags say nothing together: %s", (flags) => {
    expect(place().score("lint", ...flags, { input: "" })).toMatchObject({ code: 2, stdout: "" });
  });
});
