import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoreDocument } from "../../../../src/core/document/document.ts";
import {
  appendBlock,
  appendPoint,
  asParagraph,
  insertSection,
  removeBlock,
  removePoint,
} from "../../../../src/core/document/edits/body.ts";
import { plainWords } from "../../../../src/core/document/markdown.ts";
import type { Meaning } from "../../../../src/core/document/section-names.ts";
import { writtenForm } from "../../../../src/core/document/source-text.ts";
import { applySplices, type Splice } from "../../../../src/core/document/splice.ts";
import { goalFile, readGoalText } from "../../../helpers/arbitrary.ts";
import { runs } from "../../../helpers/runs.ts";

const RUNS = runs(150);
const meaning = fc.constantFrom<Meaning>("happen", "feel", "never", "believe", "own-way", "repairs");

/** Paragraphs as people type them, with the signs that Markdown takes for something else in front. */
const typed = fc
  .tuple(
    fc.constantFrom(
      "",
      "- ",
      "# ",
      "> ",
      "1. ",
      "1) ",
      "* ",
      "+ ",
      "=",
      "---",
      "```",
      "~~~",
      "<b> ",
      "[a]: ",
      "| ",
      "___ ",
      ": ",
    ),
    fc.constantFrom("Ring back", "2 of 3 come back", "It's *ours*", "a_b_c", "é \u{1F642}"),
  )
  .map((pieces) => pieces.join(""));

describe("a paragraph that is added", () => {
  it("stands at the end of its section, and every other byte is as it was", () => {
    fc.assert(
      fc.property(goalFile, meaning, typed, (file, where, words) => {
        const before = readGoalText(file.text);
        const splice = appendBlock(before, where, asParagraph(words));
        expect(splice.start).toBe(splice.end);
        const after = readGoalText(edited(before, splice));
        const section = after.outline.sections.findLast((candidate) => candidate.meaning === where);
        const last = section?.blocks.at(-1);
        expect(last?.type).toBe("paragraph");
        expect(plainWords(last?.text ?? "")).toBe(plainWords(asParagraph(words)));
        expect(othersOf(after, where)).toEqual(othersOf(before, where));
        const old = before.outline.sections.find((candidate) => candidate.meaning === where);
        expect(section?.blocks.slice(0, -1).map((block) => block.text)).toEqual(
          (old?.blocks ?? []).map((block) => block.text),
        );
        expect(after.outline.title?.text).toBe(before.outline.title?.text);
      }),
      RUNS,
    );
  });

  it("uses the line endings of the file, and leaves a missing final newline missing or its own", () => {
    fc.assert(
      fc.property(goalFile, meaning, (file, where) => {
        const before = readGoalText(file.text);
        const after = edited(before, appendBlock(before, where, "Ring back"));
        if (file.text.includes("\r\n")) expect(after).not.toMatch(/(?<!\r)\n/);
        else expect(after).not.toContain("\r");
        expect(after.endsWith("\n")).toBe(file.text.endsWith("\n"));
      }),
      RUNS,
    );
  });
});

describe("a point that is added", () => {
  it("is the last of its list, and the points before it are as they were", () => {
    fc.assert(
      fc.property(goalFile, fc.constantFrom<Meaning>("happen", "never"), (file, where) => {
        const before = readGoalText(file.text);
        const after = readGoalText(edited(before, appendPoint(before, where, "**n-9** \u2014 ring back")));
        const points = pointsOf(after, where);
        expect(points.at(-1)).toBe("**n-9** \u2014 ring back");
        expect(points.slice(0, -1)).toEqual(pointsOf(before, where));
        expect(othersOf(after, where)).toEqual(othersOf(before, where));
      }),
      RUNS,
    );
  });

  it("goes on with the numbers of its list", () => {
    const before = readGoalText("---\ngoal: G\n---\n\n# G\n\n## What has to happen\n\n1. One\n2. Two\n");
    expect(edited(before, appendPoint(before, "happen", "Three"))).toContain("1. One\n2. Two\n3. Three\n");
  });

  it("keeps the empty lines between points", () => {
    const before = readGoalText("---\ngoal: G\n---\n\n# G\n\n## Never\n\n* **a** x\n\n* **b** y\n");
    expect(edited(before, appendPoint(before, "never", "**c** z"))).toContain("* **b** y\n\n* **c** z\n");
  });
});

describe("a point that is taken out", () => {
  it("takes nothing with it, and its list with the last point", () => {
    fc.assert(
      fc.property(goalFile, fc.constantFrom<Meaning>("happen", "never"), fc.nat(), (file, where, pick) => {
        const before = readGoalText(file.text);
        const section = before.outline.sections.find((candidate) => candidate.meaning === where);
        const items = section?.blocks.flatMap((block) => block.items) ?? [];
        fc.pre(section !== undefined && items.length > 0);
        const at = pick % items.length;
        const item = items[at];
        if (section === undefined || item === undefined) return;
        const after = readGoalText(edited(before, removePoint(before, section, item)));
        expect(pointsOf(after, where)).toEqual(pointsOf(before, where).filter((_, index) => index !== at));
        expect(othersOf(after, where)).toEqual(othersOf(before, where));
      }),
      RUNS,
    );
  });

  it("leaves one empty line where its list stood", () => {
    const before = readGoalText(
      "---\ngoal: G\n---\n\n# G\n\n## Never\n\n- **a** x\n\n## What we believe\n\nB.\n",
    );
    const [section] = before.outline.sections;
    const [item] = section?.blocks[0]?.items ?? [];
    if (section === undefined || item === undefined) throw new Error("no point");
    expect(edited(before, removePoint(before, section, item))).toContain("## Never\n\n## What we believe");
  });
});

describe("a paragraph that is taken out", () => {
  it("leaves every other block", () => {
    fc.assert(
      fc.property(goalFile, fc.nat(), (file, pick) => {
        const before = readGoalText(file.text);
        const blocks = before.outline.sections.flatMap((section) => section.blocks);
        fc.pre(blocks.length > 0);
        const block = blocks[pick % blocks.length];
        if (block === undefined) return;
        const after = readGoalText(edited(before, removeBlock(before, block)));
        const rest = blocks.filter((other) => other !== block).map((other) => other.text);
        expect(
          after.outline.sections.flatMap((section) => section.blocks.map((other) => other.text)),
        ).toEqual(rest);
        expect(after.outline.sections.map(({ title }) => title)).toEqual(
          before.outline.sections.map(({ title }) => title),
        );
      }),
      RUNS,
    );
  });
});

describe("a section that is added", () => {
  it("stands where it belongs, and the others are as they were", () => {
    fc.assert(
      fc.property(goalFile, meaning, (file, where) => {
        const before = readGoalText(file.text);
        fc.pre(!before.outline.sections.some((section) => section.meaning === where));
        const after = readGoalText(edited(before, insertSection(before, where, "Ring back")));
        const order = after.outline.sections.map((section) => section.meaning);
        const canonical = ["happen", "feel", "never", "believe", "own-way", "repairs"];
        expect(order).toEqual(canonical.filter((each) => order.includes(each as Meaning)));
        expect(othersOf(after, where)).toEqual(othersOf(before, where));
        expect(
          after.outline.sections.find((section) => section.meaning === where)?.blocks.map(({ text }) => text),
        ).toEqual(["Ring back"]);
      }),
      RUNS,
    );
  });
});

function edited(document: ScoreDocument, ...splices: readonly Splice[]): string {
  return writtenForm({ ...document.source, text: applySplices(document.source.text, splices) });
}

function othersOf(document: ScoreDocument, meaning: Meaning): readonly unknown[] {
  return document.outline.sections
    .filter((section) => section.meaning !== meaning)
    .map((section) => [section.title, section.blocks.map((block) => block.text)]);
}

function pointsOf(document: ScoreDocument, meaning: Meaning): readonly string[] {
  return document.outline.sections
    .filter((section) => section.meaning === meaning)
    .flatMap((section) => section.blocks.flatMap((block) => block.items.map((item) => item.text.trim())));
}
