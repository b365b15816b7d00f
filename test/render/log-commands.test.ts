import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../src/render/json.ts";
import { isCommandedLog, withoutLogCommands } from "../../src/render/log-commands.ts";
import { hostileWords } from "../helpers/hostile-words.ts";

/** What the runners of GitHub (https://github.com/actions/runner), Azure and TeamCity take for a command. */
const COMMAND = /^[^\S\n]*::|##[a-z]*\[/im;

const marks = fc.constantFrom(
  "::",
  ":",
  "#",
  "##[",
  "##vso[",
  "##teamcity[",
  "[",
  " ",
  "\n",
  "error",
  "::error::x",
  "a",
);
const lines = fc.array(fc.oneof(marks, hostileWords), { maxLength: 12 }).map((pieces) => pieces.join(""));

describe("the log of a CI", () => {
  it("finds no command in any words that are printed", () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(withoutLogCommands(text)).not.toMatch(COMMAND);
        expect(renderJson("test", { text })).not.toMatch(COMMAND);
      }),
    );
  });

  it("shows ordinary words as they are", () => {
    const text = "goals/a.md:3:1 error x\n  table ##4: [a] b::c\n# x\n## y";
    expect(withoutLogCommands(text)).toBe(text);
  });

  it("shows what would have been a command", () => {
    expect(withoutLogCommands("  ::error::x\na ##[warning]b")).toBe(
      "  \\u{3a}:error::x\na #\\u{23}[warning]b",
    );
  });

  it.each([
    [{}, false],
    [{ CI: "" }, false],
    [{ CI: "true" }, true],
    [{ TF_BUILD: "True" }, true],
  ])("is one where the environment says so: %j", (env, is) => {
    expect(isCommandedLog(env)).toBe(is);
  });
});
