import { writeScalar } from "../src/core/document/scalar.ts";
import type { Where } from "../src/core/score/where.ts";

/** A file of a score that holds sentences in one context, each on a line of its own. */
export interface ScoreFile {
  readonly path: string;
  readonly content: string;
  /** Which of the sentences stands on a line of the file, counted from one. */
  readonly lines: ReadonlyMap<number, number>;
}

const SECTIONS: Readonly<Partial<Record<Where, string>>> = {
  happen: "What has to happen",
  feel: "How it must feel",
  believe: "What we believe",
};
const KEYS: Readonly<Partial<Record<Where, string>>> = {
  always: "goal: Have it fixed once\nalways:",
  never: "goal: Have it fixed once\nnever:",
  promise: "promise: The price you heard\nparts:",
  cause: "kind: complaint\nreceived: 2026-01-01\ncause:\n  kind: [design]\n  whys:",
};

/** Writes sentences into a context of a score, in as few files as it takes; `name` tells them from those of others. */
export function asScoreFiles(sentences: readonly string[], where: Where, name: string): readonly ScoreFile[] {
  const only = where === "title" ? "goal: " : where === "change" ? "kind: complaint\nno-change: " : undefined;
  if (only === undefined)
    return [where in SECTIONS ? inSections(sentences, where, name) : inList(sentences, where, name)];
  const line = only.split("\n").length + 1;
  return sentences.map((text, at) => {
    const content = front(`${only}${writeScalar(text)}`);
    return { path: pathOf(where, `${name}-${at}`), content, lines: new Map([[line, at]]) };
  });
}

// A section each: what is judged as a whole is one sentence then.
function inSections(sentences: readonly string[], where: Where, name: string): ScoreFile {
  const heading = SECTIONS[where];
  const sections = sentences.map((text) => `\n## ${heading}\n\n- ${text.replace(/^[#>\s]+/, "")}\n`);
  const lines = new Map(sentences.map((_, at) => [7 + 4 * at, at]));
  return {
    path: pathOf(where, name),
    content: `${front("goal: Have it fixed once")}${sections.join("")}`,
    lines,
  };
}

function inList(sentences: readonly string[], where: Where, name: string): ScoreFile {
  const keys = KEYS[where] ?? "";
  const first = keys.split("\n").length + 2;
  const entries = sentences.map((text, at) =>
    where === "cause" ? `    - ${writeScalar(text)}` : `  s-${at}: ${writeScalar(text)}`,
  );
  const lines = new Map(sentences.map((_, at) => [first + at, at]));
  return { path: pathOf(where, name), content: front([keys, ...entries].join("\n")), lines };
}

function pathOf(where: Where, name: string): string {
  if (where === "promise") return "promise.md";
  return where === "cause" || where === "change" ? `complaints/2026-01-01-${name}.md` : `goals/${name}.md`;
}

function front(keys: string): string {
  return `---\n${keys}\n---\n`;
}
