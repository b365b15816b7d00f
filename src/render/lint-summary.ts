import type { Reported, ReportedScore } from "../core/lint/reported.ts";
import { countOf } from "./count.ts";
import { escapeLine } from "./escape.ts";
import { letStandWords } from "./let-stand.ts";
import { asUrlPath } from "./url-path.ts";

/** Where the files of a commit can be looked at. */
export interface SummaryPlace {
  /** Such as `https://github.com/tidewell/score/blob/<commit>`. */
  readonly files: string | undefined;
  /** The most bytes that the summary may have. */
  readonly room: number;
}

/** Returns the address of the files of the commit that a workflow runs on, by the variables that GitHub sets; nothing elsewhere. */
export function filesAt(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "", GITHUB_SHA: commit = "" } = env;
  const isKnown =
    /^https?:\/\/[\w.:-]+$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(name) &&
    /^[0-9a-f]{40,64}$/.test(commit);
  return isKnown ? `${server}/${name}/blob/${commit}` : undefined;
}

const ORDER = ["refused", "error", "warning", "info"] as const;
const NOUNS = { refused: "file", error: "error", warning: "warning", info: "note" } as const;

/** Renders the page that GitHub shows below a run: a table of every finding, errors first, as far as there is room; nothing where there is none. */
export function renderSummary(scores: readonly ReportedScore[], { files, room }: SummaryPlace): string {
  const all = ORDER.flatMap((level) =>
    scores.flatMap((score) => score.all.filter((reported) => reported.level === level)),
  );
  const head = [
    `### score lint: ${titleOf(scores)}`,
    "",
    [countsOf(all), letStandWords(scores.flatMap(({ suppressed }) => suppressed)) ?? ""].join(" ").trimEnd(),
    "",
    ...(all.length === 0 ? [] : ["| | where | what | what to do |", "| --- | --- | --- | --- |"]),
  ];
  const rows: string[] = [];
  let left = room - byteLength(`${head.join("\n")}\n\n${restLine(all.length)}\n\n`);
  if (left < 0) return "";
  for (const reported of all) {
    const row = rowOf(reported, files);
    left -= byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const rest = all.length - rows.length;
  return `${[...head, ...rows, ...(rest === 0 ? [] : ["", restLine(rest)])].join("\n")}\n\n`;
}

function titleOf(scores: readonly ReportedScore[]): string {
  return scores.length === 1 ? asMarkdown(scores[0]?.name ?? "") : countOf(scores.length, "score");
}

function countsOf(all: readonly Reported[]): string {
  const parts = ORDER.map((level) => {
    const count = all.filter((reported) => reported.level === level).length;
    return count === 0 ? "" : `${countOf(count, NOUNS[level])}${level === "refused" ? " refused" : ""}`;
  }).filter((part) => part !== "");
  return parts.length === 0 ? "In tune: nothing to mend." : `${parts.join(", ")}.`;
}

function restLine(count: number): string {
  return `${countOf(count, "more finding")} found no room here; the log of this step has all of them.`;
}

function rowOf(reported: Reported, files: string | undefined): string {
  const { level, path, start, rule, message, suggestion, clock } = reported;
  const isRefused = level === "refused";
  const place = asMarkdown(isRefused ? path : `${path}:${start.line}:${start.column}`);
  const link = files === undefined ? place : `[${place}](${files}/${asUrlPath(path)}?plain=1#L${start.line})`;
  const told = `${asMarkdown(message)}<br>${asMarkdown(`${rule}${clock ? " (by the day)" : ""}`)}`;
  const fix = (suggestion ?? "").split("\n").map(asMarkdown).join("<br>");
  return `| ${level} | ${link} | ${told} | ${fix} |`;
}

/** Writes words as Markdown that shows just them: no link, no image, no tag, no mark, and no end of a cell. */
function asMarkdown(text: string): string {
  return escapeLine(text)
    .replace(/[#$&*:<>@[\\\]^_`{|}~]|\.(?=\S)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^ +/, (spaces) => "&nbsp;".repeat(spaces.length))
    .replaceAll("\t", " ");
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
