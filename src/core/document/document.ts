import { type Timed, untimed } from "../timed.ts";
import { conflictProblem, findConflict } from "./conflict.ts";
import { decode } from "./decode.ts";
import { splitParts } from "./fences.ts";
import { readFrontMatter } from "./front-matter.ts";
import { markdownLimitExceeded } from "./markdown-limits.ts";
import { type Outline, readOutline } from "./outline.ts";
import { hiddenNameProblem } from "./path-problems.ts";
import type { Problem } from "./problem.ts";
import type { SectionNames } from "./section-names.ts";
import { type DocumentKind, SLOTS } from "./slots.ts";
import { type SourceText, type Span, sourceOf } from "./source-text.ts";
import type { Entry } from "./value.ts";

/** One file of a score, read: its text, its keys, its outline, and what reading found out. */
export interface ScoreDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly source: SourceText;
  readonly entries: readonly Entry[];
  /** The YAML between the fences; absent where there is none that can be read. */
  readonly frontMatter: Span | undefined;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
  /** The heading of a section that is not there yet, in the language of the score. */
  readonly headingOf: SectionNames["headingOf"];
  /** What the link to the repairs says, in the same language. */
  readonly leadToRepairs: string;
  /** False where the keys could not be read at all: what is missing then is not missing, it is unknown. */
  readonly readable: boolean;
}

/** What is kept of a file once it was judged by itself: its keys, and not its words, which are let go. */
export type KeptDocument = Pick<ScoreDocument, "path" | "kind" | "entries" | "readable" | "problems">;

const NOTHING: Outline = { title: undefined, preamble: [], sections: [] };

/** A file as it comes from the disk or from Git. `size` tells the true size where the bytes were cut. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly size?: number;
  /** Why the file could not be read, found before its bytes were. */
  readonly problem?: Problem;
}

/** Reads the bytes of a file of the score. Never throws: whatever is wrong becomes a problem of the document. */
export function readDocument(
  file: RawFile,
  kind: DocumentKind,
  names: SectionNames,
  timed: Timed = untimed,
): ScoreDocument {
  // A goal's name has a rule of its own, and the name of the settings and the promise is ours.
  const problem = file.problem ?? (kind === "goal" ? undefined : hiddenNameProblem(file.path));
  if (problem !== undefined) return unreadable(file.path, kind, sourceOf(""), problem, names);
  const decoded = decode(file.bytes, file.size);
  if (!("source" in decoded)) return unreadable(file.path, kind, sourceOf(""), decoded.problem, names);
  if (decoded.problem !== undefined)
    return unreadable(file.path, kind, decoded.source, decoded.problem, names);
  return readText(file.path, kind, decoded.source, names, timed);
}

/** Reads a text that is already decoded. */
export function readText(
  path: string,
  kind: DocumentKind,
  source: SourceText,
  names: SectionNames,
  timed: Timed = untimed,
): ScoreDocument {
  const conflict = findConflict(source.text);
  if (conflict !== undefined) return unreadable(path, kind, source, conflictProblem(conflict), names);
  const parts = kind === "config" ? wholeAsYaml(source.text) : splitParts(source.text);
  if ("code" in parts) return unreadable(path, kind, source, parts, names);
  const excess = markdownLimitExceeded(parts.body);
  if (excess !== undefined) return unreadable(path, kind, source, tooDeep(excess, parts.bodyStart), names);
  const front = timed("front matter", () => readFrontMatter(parts.yaml, parts.yamlStart, SLOTS[kind]));
  const outline = timed("Markdown", () =>
    readOutline(parts.body, parts.bodyStart, (heading) => names(heading, kind)),
  );
  const stopped = front.problems.some((problem) => !MENDED.has(problem.code));
  const frontMatter = { start: parts.yamlStart, end: parts.yamlStart + parts.yaml.length };
  return {
    path,
    kind,
    source,
    entries: front.entries,
    frontMatter,
    outline,
    problems: front.problems,
    headingOf: names.headingOf,
    leadToRepairs: names.leadToRepairs,
    readable: !stopped,
  };
}

// With these the sentence is known as it was meant, so that the rest of the file can be judged.
const MENDED = new Set(["frontmatter/needs-quotes", "frontmatter/lost-words"]);

function wholeAsYaml(text: string): { yaml: string; yamlStart: number; body: string; bodyStart: number } {
  return { yaml: text, yamlStart: 0, body: "", bodyStart: text.length };
}

function tooDeep(span: Span, by: number): Problem {
  return {
    code: "markdown/depth",
    message: "the Markdown from here on nests or repeats more than can be read safely",
    span: { start: span.start + by, end: Math.min(span.end, span.start + 40) + by },
    suggestion: "keep lists inside lists to three levels, and one paragraph to a thought",
    refuses: true,
  };
}

function unreadable(
  path: string,
  kind: DocumentKind,
  source: SourceText,
  problem: Problem,
  { headingOf, leadToRepairs }: SectionNames,
): ScoreDocument {
  return {
    path,
    kind,
    source,
    entries: [],
    frontMatter: undefined,
    outline: NOTHING,
    problems: [problem],
    headingOf,
    leadToRepairs,
    readable: false,
  };
}
