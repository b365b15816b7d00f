import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveConfig } from "../src/core/config/resolve-config.ts";
import type { RawFile } from "../src/core/document/document.ts";
import type { Rule } from "../src/core/lint/define-rule.ts";
import { RULE_BOOK } from "../src/core/lint/rule-book.ts";
import { runLint } from "../src/core/lint/run.ts";
import { readScore } from "../src/core/score/score.ts";
import type { Where } from "../src/core/score/where.ts";
import { asScoreFiles, type ScoreFile } from "./as-score.ts";
import { type PageLine, pageLines } from "./page-lines.ts";

/** A line of a page. */
export interface Line extends PageLine {
  /** Relative to the folder that was measured. */
  readonly page: string;
}

/** What a rule found among lines that were put into one of its contexts. */
export interface Row {
  readonly rule: string;
  readonly severity: string;
  readonly where: Where;
  readonly lines: number;
  readonly hits: readonly (Line & { readonly message: string })[];
}

/** What some pages are worth as a score that nobody wrote as one. */
export interface MeasuredPages {
  readonly pages: number;
  readonly lines: Readonly<Record<PageLine["kind"], number>>;
  readonly rows: readonly Row[];
}

// Points are what lists of a goal are made of; paragraphs stand where a score tells something; headings name. A line is put
// only into the first of these where a rule looks: the same words count once.
const PUT: Readonly<Record<PageLine["kind"], readonly Where[]>> = {
  heading: ["title"],
  point: ["always", "never", "happen", "believe", "cause", "change"],
  paragraph: ["feel", "promise"],
};
/** How many lines stand in one score; the front matter of a file has its limits. */
const MOST_AT_ONCE = 50;
const ENCODER = new TextEncoder();

/** Puts every line of the pages of a folder into the contexts of a score, and counts what the rules of words find there. */
export function measurePages(folder: string, rules: readonly Rule[]): MeasuredPages {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.md$/i.test(path) && !/(?:^|\/)(?:node_modules|\.git)\//.test(path))
    .sort();
  const lines = pages.flatMap((page) =>
    pageLines(readFileSync(join(folder, page), "utf8")).map((line) => ({ ...line, page })),
  );
  const rows = (Object.keys(PUT) as PageLine["kind"][]).flatMap((kind) => {
    const those = lines.filter((line) => line.kind === kind);
    return PUT[kind].flatMap((where) =>
      rowsOf(
        those,
        where,
        rules.filter((rule) => placeOf(rule, kind) === where),
      ),
    );
  });
  const count = (kind: PageLine["kind"]): number => lines.filter((line) => line.kind === kind).length;
  return {
    pages: pages.length,
    lines: { heading: count("heading"), point: count("point"), paragraph: count("paragraph") },
    rows: rows.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)),
  };
}

function placeOf({ where }: Rule, kind: PageLine["kind"]): Where | undefined {
  return PUT[kind].find((each) => where === "any" || where?.includes(each));
}

function rowsOf(lines: readonly Line[], where: Where, looking: readonly Rule[]): readonly Row[] {
  if (looking.length === 0) return [];
  const messages = new Map<string, Map<number, string>>(looking.map(({ id }) => [id, new Map()]));
  for (let from = 0; from < lines.length; from += MOST_AT_ONCE) {
    const texts = lines.slice(from, from + MOST_AT_ONCE).map(({ text }) => text);
    for (const { rule, at, message } of findingsIn(asScoreFiles(texts, where, `g-${from}`), looking)) {
      const told = messages.get(rule);
      if (told?.has(from + at) === false) told.set(from + at, message);
    }
  }
  return looking.map(({ id, severity }) => ({
    rule: id,
    severity,
    where,
    lines: lines.length,
    hits: [...(messages.get(id) ?? [])].map(([at, message]) => ({ ...(lines[at] as Line), message })),
  }));
}

function findingsIn(files: readonly ScoreFile[], rules: readonly Rule[]): readonly Found[] {
  const raw = files.map(({ path, content }): RawFile => ({ path, bytes: ENCODER.encode(content) }));
  const settings: RawFile = { path: "score.yaml", bytes: ENCODER.encode("name: Measured\n") };
  const { config, document } = resolveConfig(settings, RULE_BOOK);
  const { findings, refused } = runLint({ ...readScore(raw, config, document), paths: new Set() }, rules);
  if (refused.length > 0) throw new Error(`${refused[0]?.file}: ${refused[0]?.message}`);
  const places = new Map(files.map(({ path, lines }) => [path, lines]));
  return findings.flatMap(({ file, rule, start, message }) => {
    const at = places.get(file)?.get(start.line);
    return at === undefined ? [] : [{ rule, message, at }];
  });
}

interface Found {
  readonly rule: string;
  readonly message: string;
  /** Which of the sentences. */
  readonly at: number;
}
