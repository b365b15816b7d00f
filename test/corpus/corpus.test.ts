import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { filesOf, lintFiles } from "../helpers/lint.ts";
import { cleanScore, workplace } from "../helpers/score.ts";

const CORPUS =
  process.env["SCORE_CORPUS"] ?? fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const HERE = existsSync(CORPUS);
const GOAL = "goals/a-page-of-the-corpus.md";

describe.skipIf(!HERE)(
  `pages that nobody wrote for us${HERE ? "" : ` (skipped: there is no ${CORPUS})`}`,
  () => {
    const pages = HERE ? pagesBelow(CORPUS) : [];

    it("each give findings as a goal, none is refused, and none makes a reader throw", () => {
      const counts = new Map<string, number>();
      for (const page of pages) {
        const { findings, refused, files } = lintFiles(filesOf({ ...cleanScore(), [GOAL]: readPage(page) }));
        expect(refused, page).toEqual([]);
        expect(files, page).toBe(4);
        const own = findings.filter((finding) => finding.file === GOAL);
        expect(own.length, page).toBeGreaterThan(0);
        for (const { rule } of own) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      }
      if (process.env["SCORE_SHOW_COUNTS"] !== undefined)
        process.stdout.write(`${[...counts].map(([rule, count]) => `${count} ${rule}`).join("\n")}\n`);
    });

    it("are linted by the binary in one run, each read once", () => {
      const place = workplace(cleanScore());
      for (const [at, page] of pages.entries()) place.write(`goals/page-${at + 1}.md`, readPage(page));
      const done = place.score("lint", "--json");
      expect(done.code).toBe(1);
      expect(done.stderr).toBe("");
      const body = JSON.parse(done.stdout) as {
        files: number;
        refused: unknown[];
        findings: { file: string }[];
      };
      expect(body.files).toBe(pages.length + 3);
      expect(body.refused).toEqual([]);
      expect(new Set(body.findings.map(({ file }) => file)).size).toBeGreaterThanOrEqual(pages.length);
    });
  },
);

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
}

function readPage(path: string): string {
  return readFileSync(join(CORPUS, path), "utf8");
}
