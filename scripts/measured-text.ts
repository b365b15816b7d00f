import type { Line, MeasuredPages, Row } from "./measure-pages.ts";
import type { MeasuredScore } from "./measure-score.ts";
import { plural } from "./plural.ts";

/** Writes what was measured in pages as a table for a terminal, with some lines that were found below each row. */
export function pagesText({ pages, lines, rows }: MeasuredPages, samples: number): string {
  const head = `${plural(pages, "page")}: ${plural(lines.heading, "heading")}, ${plural(lines.point, "point")} of lists, ${plural(lines.paragraph, "paragraph")}`;
  const width = Math.max(...rows.map(({ rule }) => rule.length), 4);
  const body = rows.flatMap((row) => [
    `${row.rule.padEnd(width)}  ${row.where.padEnd(8)}  ${String(row.lines).padStart(6)} lines  ${String(row.hits.length).padStart(5)} hits  ${rateOf(row).padStart(6)}`,
    ...spread(row.hits, samples).map(({ page, line, text }) => `    ${page}:${line}  ${text}`),
  ]);
  return [head, "", ...body].join("\n");
}

/** Writes what was found in a score, rule by rule. */
export function scoreText({ folder, files, findings }: MeasuredScore, samples: number): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const head = `${folder === "" ? "this score" : folder}: ${plural(files, "file")}, ${plural(findings.length, "finding")}`;
  const body = rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const shown = spread(own, samples).map(
      ({ file, start, message }) => `    ${file}:${start.line}  ${message}`,
    );
    return [`${String(own.length).padStart(5)}  ${rule}`, ...shown];
  });
  return [head, ...body].join("\n");
}

/** How many of the lines a rule found something in: `1.3 %`. */
export function rateOf({ hits, lines }: Row): string {
  return lines === 0 ? "-" : `${((100 * hits.length) / lines).toFixed(1)} %`;
}

/** Some of many, evenly from the first to the last, so that one page does not speak for all. */
export function spread<Each extends Line | object>(many: readonly Each[], most: number): readonly Each[] {
  if (many.length <= most) return many;
  return Array.from({ length: most }, (_, at) => many[Math.floor((at * many.length) / most)] as Each);
}
