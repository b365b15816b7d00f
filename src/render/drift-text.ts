import { type DriftResult, driftVerdict } from "../core/history/drift/drift-result.ts";
import type { Drifted } from "../core/history/drift/find-drift.ts";
import type { Wording } from "../core/history/drift/strand.ts";
import { waysBack } from "../core/history/drift/ways-back.ts";
import { shellWords } from "../core/shell-words.ts";
import { gapsAbout } from "../core/voice/open-gaps.ts";
import { countOf } from "./count.ts";
import { labelled } from "./labelled.ts";
import { openGapInWords } from "./open-gap.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what is promised less than it was: the words of both, since when, and the two ways out of it. */
export function renderDrift(result: DriftResult, style: Style): string {
  const blocks = [
    ...result.findings.map((finding) => findingLines(finding, result, style)),
    ...result.proposals.map((proposal) => proposalLines(proposal, style)),
  ];
  const lines = blocks.flatMap((block) => [...block, style.line``]);
  return `${[...lines, ...closing(result, style)].map(String).join("\n")}\n`;
}

function findingLines(finding: Drifted, result: DriftResult, style: Style): Shown[] {
  const { goal, clause, part, now, strictest, excusedTo, evidence } = finding;
  const what = clause === undefined ? (goal === "promise" ? "" : "the whole goal") : `${part} ${clause}`;
  const ways = waysBack(finding);
  return [
    style.line`${style.bold(goal)} ${what} ${style.yellow("↓")}`,
    ...labelled("once: ", clause === undefined ? undefined : strictest.words, style),
    ...labelled("      ", clause === undefined ? undefined : whenOf(strictest), style),
    ...labelled("now:  ", now ?? "it is gone", style),
    ...labelled("      ", sinceOf(finding), style),
    ...labelled("less: ", evidence, style),
    ...labelled("said why, down to: ", excusedTo, style),
    ...gapsAbout(result.gaps, goal, clause).flatMap((gap) =>
      labelled("open gap: ", openGapInWords(gap), style),
    ),
    ways.back === undefined
      ? style.line`  ${style.green("fix:")} say again what it said, in the file; it is not committed`
      : style.line`  ${style.green("fix:")} ${style.command(ways.back)}`,
    style.line`   ${style.green("or:")} ${style.command(ways.why)}`,
  ];
}

function whenOf({ step }: Wording): string | undefined {
  if (step?.commit === undefined) return "since before what is here of the history";
  return `since ${dayOf(step.at)}, ${step.amendment ?? `commit ${step.commit.slice(0, 10)}`}`;
}

function sinceOf({ since }: Drifted): string {
  const step = since?.step;
  if (step?.commit === undefined) return "not committed yet";
  const by = step.amendment ?? `commit ${step.commit.slice(0, 10)}, which nobody recorded`;
  return `below that since ${dayOf(step.at)}, ${by}`;
}

function dayOf(at: string | undefined): string {
  return at?.slice(0, 10) ?? "(no date)";
}

function proposalLines(
  { goal, standard, value, best, held }: DriftResult["proposals"][number],
  style: Style,
): Shown[] {
  const side = standard.limit === "at-least" ? "at least" : "at most";
  const days = held.slice(-3).join(", ");
  const line = `${shellWords(["score", "amend", goal, "--standard", `${standard.id}=${best}`])} --because "what made it possible"`;
  return [
    style.line`${style.bold(goal)} standard ${standard.id} ${style.blue("could be more")}`,
    ...labelled("now:  ", `${standard.measure}: ${side} ${value}`, style),
    ...labelled("best: ", `${best}, reached ${countOf(held.length, "time")}, last on ${days}`, style),
    style.line`  ${style.dim("if you want to promise it:")} ${style.command(line)}`,
  ];
}

function closing(result: DriftResult, style: Style): Shown[] {
  const isClean = driftVerdict(result) === "clean";
  const notes = [
    result.borrowed > 0 &&
      `${countOf(result.borrowed, "goal")} still ${result.borrowed === 1 ? "says" : "say"} a template's words, which nobody here has promised yet.`,
    result.unreadVersions > 0 &&
      `${countOf(result.unreadVersions, "version")} in the history can't be read, and ${result.unreadVersions === 1 ? "was" : "were"} held against nothing; score log says which.`,
    result.shallow &&
      "This clone holds only a part of the history: what was promised before is not known here. The rest: git fetch --unshallow",
  ];
  return [
    ...refusedLines(result.refused, style),
    ...wrapWords(verdict(result), style.columns).map((line) =>
      isClean ? style.green(line) : style.line`${line}`,
    ),
    ...notes.flatMap((words) =>
      words === false ? [] : wrapWords(words, style.columns).map((line) => style.dim(line)),
    ),
  ];
}

function verdict({ promises, findings, goal, name, refused }: DriftResult): string {
  const what = goal ?? name;
  if (findings.length > 0)
    return `${what}: ${countOf(findings.length, "promise")} ${findings.length === 1 ? "has" : "have"} slipped below what ${findings.length === 1 ? "it" : "they"} once said, and nobody said why.`;
  if (refused.length > 0) return `${what}: nothing that can be read has slipped without a reason.`;
  if (promises === 0) return `${what}: nothing is promised yet.`;
  return `${what}: ${countOf(promises, "promise")}, and none has slipped without a reason.`;
}
