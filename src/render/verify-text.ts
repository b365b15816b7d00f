import type { PlacedMismatch, VerifyResult } from "../core/history/verify-result.ts";
import { countOf } from "./count.ts";
import { pick, renderJson } from "./json.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what holding the ledger against the commits found, each with its place and a way out, and what is no mismatch. */
export function renderVerify(result: VerifyResult, style: Style): string {
  const lines = result.findings.flatMap((finding) => [...findingLines(finding, style), style.line``]);
  return `${[...lines, ...closing(result, style)].map(String).join("\n")}\n`;
}

/** Renders the same as `score.verify/1`. */
export function renderVerifyJson(result: VerifyResult): string {
  return renderJson("verify", {
    ...pick(result, [
      "shallow",
      "amendments",
      "both",
      "ledgerOnly",
      "uncommitted",
      "underWay",
      "gone",
      "refused",
    ]),
    findings: result.findings.map(({ start, end, path, ...finding }) => ({
      ...pick(finding, ["code", "severity", "amendment", "commit"]),
      file: path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...pick(finding, ["message", "suggestion"]),
    })),
  });
}

function findingLines(finding: PlacedMismatch, style: Style): Shown[] {
  const place = `${finding.path}:${finding.start.line}:${finding.start.column}`;
  const paint = { error: style.red, warning: style.yellow, info: style.blue }[finding.severity];
  return [
    style.line`${style.underline(place)} ${paint(finding.severity)} ${style.dim(finding.code)}`,
    ...wrapWords(finding.message, style.columns - 2).map((line) => style.line`  ${line}`),
    ...(finding.suggestion === undefined
      ? []
      : [style.line`  ${style.green("fix:")} ${style.command(finding.suggestion)}`]),
  ];
}

function closing(result: VerifyResult, style: Style): Shown[] {
  return [
    ...refusedLines(result.refused, style),
    verdictLine(result, style),
    ...explanations(result).flatMap((words) =>
      wrapWords(words, style.columns).map((line) => style.dim(line)),
    ),
    ...(result.underWay?.ways ?? []).map((way) => style.line`  ${style.command(way)}`),
  ];
}

function verdictLine(result: VerifyResult, style: Style): Shown {
  const against = result.findings.filter(({ severity }) => severity !== "info").length;
  const amendments = countOf(result.amendments, "amendment");
  if (against > 0) return style.line`${amendments}: ${countOf(against, "mismatch", "mismatches")}.`;
  if (result.both === 0 && result.ledgerOnly > 0)
    return style.line`${amendments}, and no commit here that could be held against ${result.amendments === 1 ? "it" : "them"}.`;
  return result.refused.length > 0
    ? style.line`What can be read agrees with the commits: ${amendments}.`
    : style.line`${style.green("The repair files and the commits agree")}: ${amendments}.`;
}

// What is missing on one side for a good reason is explained, and not complained of.
function explanations(result: VerifyResult): readonly string[] {
  const { ledgerOnly, uncommitted, underWay, gone, shallow } = result;
  const alone = ledgerOnly - uncommitted;
  const known =
    alone > 0 &&
    `${countOf(alone, "amendment")} ${alone === 1 ? "is" : "are"} known from ${alone === 1 ? "its repair file" : "their repair files"} alone, which is normal: a squash merge drops what the commits said${shallow ? ", and a shallow clone has only the last of them" : ""}. The repair file is the record.`;
  const never = uncommitted - (underWay?.amendments ?? 0);
  const waiting =
    never > 0 &&
    `${countOf(never, "amendment")} ${never === 1 ? "has a repair file that was" : "have repair files that were"} never committed, so no commit could say anything else. What waits to be committed: git status -- repairs`;
  const past =
    gone > 0 &&
    `${countOf(gone, "amendment")} of the past ${gone === 1 ? "has" : "have"} no repair file any more, because ${gone === 1 ? "it was" : "they were"} taken back or the goal was retired.`;
  const cut =
    shallow &&
    "This clone holds only a part of the history, and that part was looked at. The rest: git fetch --unshallow";
  const coming =
    underWay !== undefined &&
    `${countOf(underWay.amendments, "amendment")} ${underWay.amendments === 1 ? "comes" : "come"} in by ${underWay.what} that is under way: Git has ${underWay.amendments === 1 ? "its repair file" : "their repair files"} staged, and no commit of this branch holds ${underWay.amendments === 1 ? "it" : "them"} before that is finished.`;
  return [known, waiting, past, cut, coming].filter((line) => line !== false);
}
