import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { measurePages } from "../../scripts/measure-pages.ts";
import { measureScore } from "../../scripts/measure-score.ts";
import { pagesText, scoreText, spread } from "../../scripts/measured-text.ts";
import { pageLines } from "../../scripts/page-lines.ts";
import { exampleFiles } from "../../src/core/lint/example-score.ts";
import { RULES } from "../../src/core/lint/rules/index.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("the lines of a page", () => {
  it("are headings, points and paragraphs, each whole and with the line it begins on", () => {
    const page =
      "---\ntitle: x\n---\n# Billing\n\nWe send\nit late.\n\n- Click Save\n  and wait\n  1. Then go\n\n```sh\n- no line\n```\n\n| a | b |\n<div>\n";
    expect(pageLines(page)).toEqual([
      { kind: "heading", text: "Billing", line: 4 },
      { kind: "paragraph", text: "We send it late.", line: 6 },
      { kind: "point", text: "Click Save and wait", line: 9 },
      { kind: "point", text: "Then go", line: 11 },
    ]);
  });
});

describe("a folder of pages", () => {
  it("is counted by rule and place, with the line that was found", () => {
    const folder = folderWith({
      "help/billing.md":
        "# Billing\n\n- Click Save and wait.\n- The van is full.\n\nWe leverage: \"it\" is 'new'.\n",
      "help/notes.txt": "Click here",
    });
    const measured = measurePages(folder, RULES);
    expect(measured.lines).toEqual({ heading: 1, point: 2, paragraph: 1 });
    const found = measured.rows.flatMap(({ rule, where, hits }) =>
      hits.map(({ page, line }) => `${rule} ${where} ${page}:${line}`),
    );
    expect(found).toContain("goal/journey-stage title help/billing.md:1");
    expect(found).toContain("happen/keystroke happen help/billing.md:3");
    expect(found).toContain("goal/jargon feel help/billing.md:6");
    expect(pagesText(measured, 1)).toMatch(
      /happen\/keystroke +happen +2 lines +1 hits +50\.0 %\n.*billing\.md:3 {2}Click Save/,
    );
  });

  it("is told by some lines of many, evenly", () => {
    expect(spread([{ at: 0 }, { at: 1 }, { at: 2 }, { at: 3 }], 2)).toEqual([{ at: 0 }, { at: 2 }]);
  });
});

describe("a score", () => {
  it("is linted as it is", () => {
    const folder = folderWith(exampleFiles({ says: "", keys: { goal: "goal: Onboarding" } }));
    const measured = measureScore(folder, "", RULES);
    expect(scoreText(measured, 1)).toContain("goal/journey-stage\n    goals/have-it-fixed-once.md:2  ");
  });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "score-measure-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
