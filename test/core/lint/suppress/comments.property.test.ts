import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLine } from "../../../helpers/arbitrary.ts";
import { runs } from "../../../helpers/runs.ts";
import { lintWords, toldOf } from "../../../helpers/wrong-words.ts";

/** A piece of a file that one comment covers as a whole. */
interface Piece {
  readonly kind: "paragraph" | "heading" | "point" | "quote" | "code" | "html" | "clause";
  readonly lines: readonly string[];
}

const words = fc.constantFrom(
  "WRONG",
  "right",
  "Ring back.",
  "é \u{1F642}",
  "score-card",
  "`code`",
  "**so**",
);
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const CODED = "<!-- score-disable-next-line test/wrong -- in code it is only shown -->";

const piece: fc.Arbitrary<Piece> = fc.oneof(
  lines.map((of): Piece => ({ kind: "paragraph", lines: of })),
  line.map((of): Piece => ({ kind: "heading", lines: [`## ${of}`] })),
  lines.map(
    (of): Piece => ({ kind: "point", lines: of.map((text, at) => (at === 0 ? `- ${text}` : `  ${text}`)) }),
  ),
  lines.map((of): Piece => ({ kind: "quote", lines: of.map((text) => `> ${text}`) })),
  lines.map((of): Piece => ({ kind: "code", lines: ["```", ...of, CODED, "```"] })),
  lines.map((of): Piece => ({ kind: "html", lines: ["<div>", ...of, "</div>"] })),
);

interface Drawn {
  readonly clauses: readonly string[];
  readonly asList: boolean;
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly gap: boolean;
  readonly crlf: boolean;
}

const file: fc.Arbitrary<Drawn> = fc.record({
  clauses: fc.array(line, { minLength: 1, maxLength: 3 }),
  asList: fc.boolean(),
  pieces: fc.array(piece, { minLength: 1, maxLength: 8 }),
  at: fc.nat(),
  gap: fc.boolean(),
  crlf: fc.boolean(),
});

interface Written {
  readonly text: string;
  readonly commentLine: number;
  /** The lines that the comment covers. */
  readonly covered: ReadonlySet<number>;
}

function written({ clauses, asList, pieces, at, gap, crlf }: Drawn): Written {
  const front = clauses.map((text, index): Piece => {
    return { kind: "clause", lines: [asList ? `  - '${text}'` : `  c-${index}: '${text}'`] };
  });
  const all: readonly Piece[] = [...front, { kind: "code", lines: ["---", ""] }, ...pieces];
  const chosen = at % all.length === front.length ? 0 : at % all.length;
  const words = "score-disable-next-line test/wrong -- so";
  const comment = [chosen < front.length ? `  # ${words}` : `<!-- ${words} -->`, ...(gap ? [""] : [])];
  const linesOf = (some: readonly Piece[]): string[] =>
    some.flatMap(({ kind, lines: own }) => (kind === "clause" ? own : [...own, ""]));
  const above = ["---", "goal: A", "always:", ...linesOf(all.slice(0, chosen))];
  const first = above.length + comment.length + 1;
  const own = all[chosen]?.lines.map((_, by) => first + by) ?? [];
  // Below a heading it covers the heading too, which stands two lines up.
  const heading = all[chosen - 1]?.kind === "heading" ? [above.length - 1] : [];
  const text = [...above, ...comment, ...linesOf(all.slice(chosen))].join(crlf ? "\r\n" : "\n");
  return { text, commentLine: above.length + 1, covered: new Set([...heading, ...own]) };
}

describe("a comment with a reason above any piece of any file", () => {
  it("hides what is found in that piece, and nothing else; where nothing is found there it is told", () => {
    fc.assert(
      fc.property(file, (drawn) => {
        const { text, covered, commentLine } = written(drawn);
        const told = toldOf(lintWords(text));
        const found = text
          .split(/\r?\n/)
          .flatMap((own, index) => (own.match(/WRONG/g) ?? []).map(() => index + 1));
        const lineOf = (place: string): number => Number.parseInt(place, 10);
        expect(told.hidden.map(lineOf)).toEqual(found.filter((at) => covered.has(at)));
        expect(told.shown.map(lineOf)).toEqual(found.filter((at) => !covered.has(at)));
        expect(told.comments.map(lineOf)).toEqual(told.hidden.length > 0 ? [] : [commentLine]);
      }),
      runs(100),
    );
  });
});

const fragment = fc.oneof(
  anyLine,
  fc.constantFrom(
    "<!-- score-disable test/* -- so -->",
    "<!-- score-enable -->",
    "<!-- score-disable-next-line",
    "-- so -->",
    "# score-disable test/wrong -- so",
    "<!--<!-- score-disable-next-line test/wrong, -->",
    "<!-->",
    "```",
    "> - ",
    "WRONG",
    "",
  ),
);

describe("any text", () => {
  it("loses no finding: each is shown or hidden with a reason, and what is never hidden is shown", () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 25 }),
        fc.array(fragment, { maxLength: 8 }),
        (below, above) => {
          const text = `---\ngoal: A SECRET\n${above.join("\n")}\n---\n${below.join("\n")}\n`;
          const { findings, suppressed } = lintWords(text);
          const isWrong = ({ rule }: { readonly rule: string }): boolean => rule === "test/wrong";
          const all = [
            ...findings.filter(isWrong),
            ...suppressed.map(({ finding }) => finding).filter(isWrong),
          ];
          if (findings.some(({ rule }) => rule === "test/private"))
            expect(all).toHaveLength(text.match(/WRONG/g)?.length ?? 0);
          expect(
            suppressed.every(
              ({ reason, finding }) => reason !== undefined && finding.rule !== "test/private",
            ),
          ).toBe(true);
        },
      ),
      runs(100),
    );
  });
});

describe("hostile comments", () => {
  const body = (text: string): string => `---\ngoal: A\n---\n${text}`;
  const many = (text: string, bytes = 500_000): string => text.repeat(Math.floor(bytes / text.length));

  it.each([
    [
      "thousands with something below each",
      body(many("<!-- score-disable-next-line test/wrong -- so -->\nWRONG\n\n", 60_000)),
    ],
    [
      "thousands of stretches that are never ended",
      body(many("<!-- score-disable test/* -- so -->\nWRONG\n\n", 60_000)),
    ],
    [
      "one with a hundred thousand names",
      body(`<!-- score-disable ${many("test/wrong, ")} -- so -->\nWRONG\n`),
    ],
    [
      "one with a hundred thousand names that there are not",
      body(`<!-- score-disable ${many("a/b ")} -- so -->\n`),
    ],
    ["openings that are never closed", body(many("<!-- score-disable test/wrong -- so "))],
    ["openings in openings", body(many("<!-- <!-- score-disable "))],
    [
      "many on one line",
      body(`${many("<!-- score-disable-next-line test/wrong -- so --> WRONG ", 20_000)}\nWRONG\n`),
    ],
    [
      "thousands among keys",
      `---\ngoal: A\n${many("# score-disable-next-line test/wrong -- so\nx-a: WRONG\n", 60_000)}---\n`,
    ],
    ["blanks and dashes", body(`<!-- score-disable test/wrong ${many(" -")}-->\nWRONG\n`)],
    ["hashes", `---\ngoal: A\nx-a:${many(" #", 60_000)} score-disable\n---\n`],
  ])("%s cost no more than their length", (_says, text) => {
    const { findings, suppressed } = lintWords(text);
    expect(findings.filter(({ rule }) => rule.startsWith("suppress/")).length).toBeLessThanOrEqual(21);
    expect(suppressed.every(({ reason }) => reason !== undefined)).toBe(true);
  });
});
