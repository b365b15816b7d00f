import { readFileSync } from "node:fs";
import { RULES } from "../src/core/lint/rules/index.ts";
import { code, table } from "./markdown.ts";
import { measurePages } from "./measure-pages.ts";
import { rateOf } from "./measured-text.ts";
import type { Generated } from "./pages.ts";
import { plural } from "./plural.ts";

const PAGE = "docs/precision.md";
const TABLE = /(<!-- measured -->\n)[\s\S]*?(<!-- end of what was measured -->)/;

/** Puts what the rules of words find in a corpus into the page that tells what was learned from it. */
export function docsPrecision(corpus: string): Generated {
  const { pages, lines, rows } = measurePages(corpus, RULES);
  const said = `${plural(pages, "page")} with ${plural(lines.heading, "heading")}, ${plural(lines.point, "point")} of lists and ${plural(lines.paragraph, "paragraph")}.`;
  const cells = rows.map((row) => [
    `[${code(row.rule)}](rules/${row.rule}.md)`,
    row.severity,
    row.where,
    row.lines.toLocaleString("en-GB"),
    row.hits.length.toLocaleString("en-GB"),
    rateOf(row),
  ]);
  const measured = [said, table(["rule", "severity", "put where", "lines", "hits", "rate"], cells)].join(
    "\n\n",
  );
  const page = readFileSync(PAGE, "utf8");
  if (!TABLE.test(page)) throw new Error(`${PAGE} has lost the comments between which the table stands`);
  const written = page.replace(TABLE, (_, begin: string, end: string) => `${begin}\n${measured}\n\n${end}`);
  return { pages: new Map([[PAGE, written]]) };
}
