import type { Reported, ReportedScore } from "../core/lint/reported.ts";
import { countOf } from "./count.ts";
import { githubMark, type MarkProperty } from "./github-mark.ts";

/** What GitHub shows of one step, of each kind: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
const MOST_OF_A_KIND = 10;

const KINDS = ["error", "warning", "notice"] as const;

type Kind = (typeof KINDS)[number];

/**
 * Renders findings as commands to the log of a GitHub workflow, each of which marks a line of a pull request. What GitHub would
 * not show any more is left out, and a last mark says how much that is and where it stands.
 */
export function renderAnnotations(scores: readonly ReportedScore[], hasSummary: boolean): string {
  const all = scores.flatMap((score) => score.all);
  const chosen = new Map(KINDS.map((kind) => [kind, oneFileAfterAnother(all, kind)]));
  const hidden = KINDS.some((kind) => (chosen.get(kind)?.length ?? 0) > MOST_OF_A_KIND);
  const shown = KINDS.flatMap((kind) =>
    (chosen.get(kind) ?? []).slice(0, kind === "notice" && hidden ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND),
  );
  const lines = shown.map(annotation);
  if (hidden) lines.push(restNotice(all.length - shown.length, hasSummary));
  return lines.join("");
}

/** Each file has its first finding shown before any has its second: one with forty must not hide the others. */
function oneFileAfterAnother(all: readonly Reported[], kind: Kind): readonly Reported[] {
  const turns = new Map<string, number>();
  const ranked = all
    .filter((reported) => kindOf(reported) === kind)
    .map((reported) => {
      const turn = turns.get(reported.path) ?? 0;
      turns.set(reported.path, turn + 1);
      // What could not even be read comes first: nobody knows what else is wrong there.
      return { reported, turn: reported.level === "refused" ? -1 : turn };
    });
  return ranked.sort((a, b) => a.turn - b.turn).map(({ reported }) => reported);
}

function kindOf({ level }: Reported): Kind {
  if (level === "info") return "notice";
  return level === "warning" ? "warning" : "error";
}

function annotation(reported: Reported): string {
  const { path, rule, level, clock, message, suggestion } = reported;
  const title = `${level === "refused" ? "refused: " : ""}${rule}${clock ? " (by the day)" : ""}`;
  const fix = suggestion === undefined ? "" : `\nfix: ${suggestion}`;
  const properties: readonly MarkProperty[] = [["file", path], ...placeOf(reported), ["title", title]];
  return githubMark(kindOf(reported), properties, `${message}${fix}`);
}

// The runner drops every column where the lines differ; what ends before the first column of a line ends with the line before.
function placeOf({ level, start, end }: Reported): readonly MarkProperty[] {
  if (level === "refused") return [["line", "1"]];
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const line = ["line", String(start.line)] as const;
  if (last > start.line) return [line, ["endLine", String(last)]];
  const column = ["col", String(start.column)] as const;
  const place = [line, column, ["endLine", String(last)] as const];
  return end.line === last && end.column > start.column
    ? [...place, ["endColumn", String(end.column)]]
    : place;
}

function restNotice(count: number, hasSummary: boolean): string {
  const where = hasSummary ? "the log of this step and its summary have" : "the log of this step has";
  const more = countOf(count, "more finding");
  const why = `GitHub shows ${MOST_OF_A_KIND} of a kind for each step`;
  return githubMark(
    "notice",
    [["title", "score lint"]],
    `${more} not marked here, because ${why}; ${where} all of them.`,
  );
}
