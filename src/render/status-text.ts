import { isOverdue } from "../core/status/status.ts";
import type { Status } from "../core/status/waiting.ts";
import { countOf } from "./count.ts";
import { pick, renderJson } from "./json.ts";
import { itemsThatFit, SCREEN } from "./status-fit.ts";
import { type Group, groupsOf } from "./status-groups.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders what needs somebody now: at most one screen, each with the command that begins to mend it. */
export function renderStatus(status: Status, style: Style): string {
  const head = standing(status, style);
  return rendered([...head, ...waiting(status, style, head.length)]);
}

/** Renders what `score` alone shows: the same with what else can be asked, or how to begin. */
export function renderStart(status: Status | undefined, style: Style): string {
  if (status === undefined) return rendered(beginning(style));
  const head = promiseLines(status, style);
  const tail = [
    style.line``,
    style.line`  ${style.command("score complaint add")}   write down what happened`,
    style.line`  ${style.command("score amend")}           mend the score; on a terminal it asks you`,
    style.line`  ${style.command("score lint")}            is anything missing or unclear?`,
    style.line`  ${style.command("score log")}             how it evolved`,
  ];
  return rendered([...head, ...waiting(status, style, head.length + tail.length), ...tail]);
}

/** Renders the same as `score.status/1`; without a score its name is null and nothing waits. */
export function renderStatusJson(status: Status | undefined): string {
  const facts = [
    "name",
    "promise",
    "today",
    "goals",
    "repairs",
    "held",
    "didNotHold",
    "unfinished",
    "next",
  ] as const;
  const lists = ["answers", "refused", "complaints", "cameBack", "checks", "patches", "unrecorded"] as const;
  if (status === undefined) {
    const none = Object.fromEntries(facts.map((key) => [key, null]));
    const empty = Object.fromEntries(lists.map((key) => [key, []]));
    return renderJson("status", {
      ...none,
      goals: 0,
      repairs: 0,
      held: 0,
      didNotHold: 0,
      overdue: false,
      historyKnown: false,
      ...empty,
    });
  }
  const complaints = status.complaints.map((complaint) => ({ ...complaint, age: complaint.age.days }));
  return renderJson("status", {
    ...pick(status, facts),
    overdue: isOverdue(status),
    historyKnown: status.historyKnown,
    ...pick({ ...status, complaints }, lists),
  });
}

function rendered(lines: readonly Shown[]): string {
  return `${lines.map(String).join("\n")}\n`;
}

function beginning(style: Style): Shown[] {
  return [
    style.line`There is no score here yet.`,
    style.line``,
    style.line`  ${style.command("score init")}     begin one in this folder`,
    style.line`  ${style.command("score --help")}   every command`,
  ];
}

function standing(status: Status, style: Style): Shown[] {
  return [style.line`${style.bold(status.name)}${style.dim(`, ${countsOf(status)}`)}`];
}

function promiseLines(status: Status, style: Style): Shown[] {
  const promise = wrapWords(status.promise ?? "", style.columns - 2).slice(0, 2);
  return [...standing(status, style), ...promise.map((line) => style.line`  ${line}`)];
}

function countsOf({ goals, repairs, held, didNotHold }: Status): string {
  const found = [
    ...(held === 0 ? [] : [`${held} held`]),
    ...(didNotHold === 0 ? [] : [`${didNotHold} came back`]),
  ];
  const known = found.length === 0 ? "" : ` (${found.join(", ")})`;
  return `${countOf(goals, "goal")}, ${countOf(repairs, "repair")}${known}`;
}

function waiting(status: Status, style: Style, beside: number): Shown[] {
  const groups = groupsOf(status);
  if (groups.length === 0) return calm(status, style);
  const shown = itemsThatFit(groups, SCREEN - beside, style.columns);
  return groups.flatMap((group, at) => groupLines(group, shown[at] ?? 0, style));
}

function groupLines(group: Group, most: number, style: Style): Shown[] {
  const { items, all } = group;
  const overdue = items.filter((item) => item.overdue).length;
  const hidden = items.length <= most ? "" : most === 0 ? `: ${all}` : `; the first ${most}, all: ${all}`;
  const late = overdue === 0 ? "" : `, ${overdue} overdue`;
  const count = items.length > 1 || overdue > 0 || most === 0 ? ` (${items.length}${late}${hidden})` : "";
  return [
    style.line`${style.bold(group.title)}${style.command(count)}`,
    ...items.slice(0, most).flatMap((item) => {
      const when = item.overdue ? style.yellow(item.when) : item.when;
      const room = style.columns - item.when.length - 4;
      return [
        style.line`  ${when}${item.words === "" ? "" : ": "}${fitted(item.words, room)}`,
        style.line`      ${style.command(item.command)}`,
      ];
    }),
  ];
}

function fitted(words: string, room: number): string {
  const letters = [...words];
  return letters.length <= room
    ? words
    : `${letters
        .slice(0, Math.max(room - 1, 1))
        .join("")
        .trimEnd()}…`;
}

function calm(status: Status, style: Style): Shown[] {
  const next = status.next === undefined ? "" : ` The next day to look at something is ${status.next}.`;
  return [style.line`${style.green("Nothing waits for anybody today.")}${next}`];
}
