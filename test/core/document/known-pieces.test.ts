import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/core/document/document.ts";
import { KnownPieces } from "../../../src/core/document/known-pieces.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import type { DocumentKind } from "../../../src/core/document/slots.ts";
import { goalFile } from "../../helpers/arbitrary.ts";
import { typedGoal } from "../../helpers/typed-goal.ts";

/** `npm run nightly` asks for more. */
const RUNS = Number(process.env["SCORE_FAST_PATH_RUNS"] ?? 4_000);

const NAMES = sectionNames({ feel: ["So soll es sich anfühlen"] });

const files = ["templates", "examples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:goals[\\/][^\\/]+|promise)\.md$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8")),
);

const LINES = [
  "",
  "# Another title",
  "## Never",
  "## So soll es sich anfühlen",
  "## Something of our own",
  "### Deeper, and of no meaning",
  "### How it must feel",
  "#hash",
  "## Closed ##",
  "- A point.",
  "- **free** — it is tempting.",
  "  going on",
  "Plain words, *marked* and `coded`.",
  "1. One",
  "> quoted",
  "```",
  "<!-- open",
  "\ttab",
  "words \r",
  "---",
  "...",
  "<<<<<<< ours",
  "always:",
  "never:",
  "  free: Come back free",
  "  - Come back free",
  "  free: {a: b}",
  "formerly: [one, two]",
  "owner: Somebody else",
  "from: alone: with it",
  "x-key: &a 1",
  "[".repeat(250),
  "- * * * nested",
  "lone \ud800 half",
];

interface Edit {
  readonly at: number;
  readonly gone: number;
  readonly line: string | undefined;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  gone: fc.constantFrom(0, 0, 1, 1, 2, 30),
  line: fc.option(fc.constantFrom(...LINES), { nil: undefined }),
});

/** A text, and how it is edited from one version to the next. */
const life = fc.tuple(
  fc.oneof(
    fc.constantFrom(...files),
    goalFile.map(({ text }) => text),
    typedGoal,
    fc.array(fc.constantFrom(...LINES), { maxLength: 20 }).map((lines) => `---\n${lines.join("\n")}`),
  ),
  fc.array(edit, { minLength: 1, maxLength: 6 }),
);

function edited(text: string, { at, gone, line }: Edit): string {
  const lines = text.split("\n");
  lines.splice(at % (lines.length + 1), gone, ...(line === undefined ? [] : [line]));
  return lines.join("\n");
}

function versionsOf([first, edits]: readonly [string, readonly Edit[]]): readonly string[] {
  const versions = [first];
  for (const each of edits) versions.push(edited(versions.at(-1) as string, each));
  return versions;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function agree(versions: readonly string[], kind: DocumentKind): void {
  let near: KnownPieces | undefined;
  for (const text of versions) {
    const file = { path: kind === "promise" ? "promise.md" : "goals/have-it.md", bytes: bytesOf(text) };
    const pieces = new KnownPieces(near);
    const read = readDocument(file, kind, NAMES, undefined, pieces);
    pieces.settle();
    expect(read).toEqual(readDocument(file, kind, NAMES));
    near = pieces;
  }
}

describe("a version that is read by what differs from another one", () => {
  it.each(["goal", "promise"] as const)("is the same as one that is read whole: a %s", (kind) => {
    fc.assert(
      fc.property(life, (one) => agree(versionsOf(one), kind)),
      { numRuns: RUNS / 8 },
    );
  });

  it("is the same after any other version", () => {
    fc.assert(
      fc.property(fc.tuple(life, life), ([one, other]) =>
        agree([...versionsOf(one), ...versionsOf(other)], "goal"),
      ),
      { numRuns: RUNS / 8 },
    );
  });

  it("is refused where all of it together is more than can be read safely", () => {
    const section = (at: number): string => `## Part ${at}\n\n${"*a* ".repeat(45)}\n`;
    const whole = (count: number): string =>
      `---\ngoal: Have it\n---\n\n# Have it\n\n${Array.from({ length: count }, (_, at) => section(at)).join("")}`;
    agree([whole(3), whole(4), whole(5), whole(6), whole(3)], "goal");
    const lines = `---\ngoal: Have it\n---\n${"word\n".repeat(1_001)}`;
    agree([lines, `${lines}\n## Never\n`, lines.replace("word\n", "")], "goal");
  });

  it("keeps each section that was not touched", () => {
    const text = `---\ngoal: Have it\nowner: Dana\n---\n\n# Have it\n\n## Never\n\n- Late.\n\n## What we believe\n\nWords.\n`;
    const pieces = new KnownPieces();
    const read = (words: string, known: KnownPieces) =>
      readDocument({ path: "goals/have-it.md", bytes: bytesOf(words) }, "goal", NAMES, undefined, known);
    const before = read(text, pieces);
    const after = read(text.replace("Words", "Other"), new KnownPieces(pieces));
    expect(after.entries[0]).toBe(before.entries[0]);
    expect(after.outline.sections[0]?.blocks[0]).toBe(before.outline.sections[0]?.blocks[0]);
    expect(after.outline.sections[1]?.blocks[0]?.text).toBe("Other.");
  });
});
