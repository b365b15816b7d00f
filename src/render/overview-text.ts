import type { Overview } from "../core/overview.ts";
import { countOf } from "./count.ts";
import { renderJson } from "./json.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what `score` alone shows. */
export function renderOverview(overview: Overview, style: Style): string {
  const lines = overview.name === undefined ? beginning(style) : standing(overview, overview.name, style);
  return `${lines.map(String).join("\n")}\n`;
}

/** Renders the same as `score.overview/1`. */
export function renderOverviewJson(overview: Overview): string {
  return renderJson("overview", {
    ...overview,
    name: overview.name ?? null,
    promise: overview.promise ?? null,
  });
}

function beginning(style: Style): Shown[] {
  return [
    style.line`There is no score here yet.`,
    style.line``,
    style.line`  ${style.command("score init")}     begin one in this folder`,
    style.line`  ${style.command("score --help")}   every command`,
  ];
}

function standing(overview: Overview, name: string, style: Style): Shown[] {
  const { goals, repairs, openComplaints } = overview;
  return [
    style.line`${style.bold(name)}`,
    ...wrapWords(overview.promise ?? "", style.columns - 2).map((line) => style.line`  ${line}`),
    style.line`  ${countOf(goals, "goal")}, ${countOf(repairs, "repair")}${openComplaints === 0 ? "" : `, ${countOf(openComplaints, "complaint")} without a repair`}`,
    style.line``,
    style.line`  ${style.command("score lint")}           is anything missing or unclear?`,
    style.line`  ${style.command("score amend --help")}   repair a goal after a complaint`,
    style.line`  ${style.command("score log")}            how it evolved`,
  ];
}
