import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { SPOILT } from "../helpers/torture.ts";

keepLoaded();

/** A score with a finding in each of four files, a README among the goals, and a folder that is no part of it. */
function place(folder = ""): Workplace {
  const made = workplace(
    Object.fromEntries(Object.entries(cleanScore()).map(([path, text]) => [`${folder}${path}`, text])),
  );
  const goal = made.read(`${folder}${SPOILT}`);
  for (const name of ["be-heard", "[x]", ".draft"])
    made.write(`${folder}goals/${name}.md`, `${goal}\nTODO: ${name}\n`);
  made.write(`${folder}voices/2026-03-04-a-call.md`, "TODO: a call\n");
  made.write(`${folder}goals/README.md`, "TODO: readme\n");
  made.write(`${folder}docs/notes.md`, "TODO: notes\n");
  return made;
}

const files = (made: Workplace, ...paths: readonly string[]): readonly string[] => {
  const { stdout } = made.score("lint", ...paths, "--json");
  return [...new Set(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file) as string[])];
};

describe("the paths of score lint", () => {
  it.each([
    [["goals/*.md"], ["goals/[x].md", "goals/be-heard.md", SPOILT]],
    [["./{goals,voices}/*"], ["goals/[x].md", "goals/be-heard.md", SPOILT, "voices/2026-03-04-a-call.md"]],
    [["**/*-*.md"], ["goals/be-heard.md", SPOILT, "voices/2026-03-04-a-call.md"]],
    [
      ["goals/b*", "voices"],
      ["goals/be-heard.md", "voices/2026-03-04-a-call.md"],
    ],
    [["goals/[x].md"], ["goals/[x].md"]],
    [
      ["goals/b*", "goals/.draft.md"],
      ["goals/.draft.md", "goals/be-heard.md"],
    ],
  ])("%s mean the files of the score that match, and those that are named by themselves", (paths, found) => {
    expect(files(place(), ...paths)).toEqual(found);
  });

  it("are patterns from where somebody is, over every score below, and name one in a hidden folder", () => {
    const made = place("shops/north/");
    expect(files(made, "shops/*/goals/be*")).toEqual(["goals/be-heard.md"]);
    const hidden = place(".old/");
    expect(files(hidden, ".old/goals/be-heard.md")).toEqual(["goals/be-heard.md"]);
  });

  it.each([
    ["nothing-*.md", "lint/no-match"],
    ["docs/*.md", "lint/no-match"],
    ["goals/README.md", "lint/not-of-score"],
    ["docs", "lint/not-of-score"],
    ["linked", "lint/not-of-score"],
    ["../*", "lint/no-match"],
    ["../work-evil/goals/*", "score/none"],
    ["/etc", "score/none"],
    ["C:\\x", "lint/no-such-path"],
    ["..\\*", "lint/no-such-path"],
  ])("say so where they are no files of a score: %s", (path, code) => {
    const made = place();
    mkdirSync(join(made.path, "../work-evil/goals"), { recursive: true });
    symlinkSync("/etc", join(made.path, "linked"));
    expect(made.score("lint", path)).toMatchObject({ code: 2, stderr: expect.stringContaining(code) });
  });
});
