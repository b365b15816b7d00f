import { displayWidth, fittingLength } from "../core/display-width.ts";
import type { Achieved } from "../core/service/achieved.ts";
import type { ServiceGroup, ServicePage } from "../core/service/service-page.ts";
import { shellWords } from "../core/shell-words.ts";
import { grouped } from "./count.ts";
import { refusedLines } from "./refused-lines.ts";
import {
  achievedInWords,
  coverageInWords,
  mostShown,
  SERVICE_TITLES,
  scoreInWords,
} from "./service-words.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** How many lines the words of one thing take. */
const MOST_LINES = 3;

/** How many achievements of a kind are told. */
const MOST_ACHIEVED = 3;

/** Renders the quarterly page: what was achieved, what wants looking after, and what the goals cover. */
export function renderService(page: ServicePage, all: boolean, style: Style): string {
  const { name, today, goal, groups, achieved, notes, refused } = page;
  const most = all ? Number.POSITIVE_INFINITY : mostShown(groups.length);
  const shown = page.goals > 0 || goal === "promise" ? [] : noGoals(style);
  const lines: Shown[] = [
    ...wrapShown(
      style.line`${style.bold(name)}${goal === undefined ? "" : `, ${goal}`}, looked over on ${today}${style.dim(`: ${scoreInWords(page)}`)}`,
      style,
    ),
    ...(achieved === undefined ? [] : achievedLines(achieved, all, style)),
    ...groups.flatMap((group) => groupLines(group, most, page, style)),
    ...(groups.length === 0 && shown.length === 0 ? calm(page, style) : shown),
    ...coverageLines(page, style),
    ...(notes.length + refused.length === 0 ? [] : [style.line``]),
    ...notes.flatMap((note) => wrapWords(note, style.columns).map((line) => style.line`${style.dim(line)}`)),
    ...refusedLines(refused, style),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function groupLines({ kind, items }: ServiceGroup, most: number, page: ServicePage, style: Style): Shown[] {
  // Where one alone would be hidden, there is room for it.
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  const more = items.length - shown.length;
  const again = ["service", ...(page.goal === undefined ? [] : ["--goal", page.goal]), "--all"];
  return [
    style.line``,
    style.line`${style.bold(SERVICE_TITLES[kind])} (${grouped(items.length)})`,
    ...shown.flatMap(({ about, say, command }) => [
      ...fewLines(`${about}: ${say}`, style),
      style.line`      ${style.command(command)}`,
    ]),
    ...(more > 0
      ? [style.line`  and ${grouped(more)} more: ${style.command(`score ${shellWords(again)}`)}`]
      : []),
  ];
}

function achievedLines(achieved: Achieved, all: boolean, style: Style): Shown[] {
  const told = achievedInWords(achieved);
  const most = all ? Number.POSITIVE_INFINITY : MOST_ACHIEVED;
  return [
    style.line``,
    style.line`${style.bold(`Since ${achieved.since}`)}`,
    ...(told.length === 0
      ? [style.line`  Nothing was written down of what went well. Somebody will know.`]
      : []),
    ...told.flatMap(({ title, items }) => [
      style.line`  ${style.green(title)}`,
      ...items
        .slice(0, Math.min(most, items.length))
        .map(
          ({ on, goal, words }) =>
            style.line`    ${fitted(`${on} ${goal === undefined ? "" : `${goal}: `}${words}`, style.columns - 4)}`,
        ),
      ...(items.length > most ? [style.line`    and ${grouped(items.length - most)} more`] : []),
    ]),
  ];
}

function coverageLines({ coverage }: ServicePage, style: Style): Shown[] {
  const told = coverageInWords(coverage);
  if (told.length === 0) return [];
  const width = Math.max(...told.map(([label]) => label.length)) + 2;
  return [
    style.line``,
    style.line`${style.bold("What the goals cover")}`,
    ...told.flatMap(([label, words]) =>
      wrapWords(words, style.columns - 2 - width).map(
        (line, at) => style.line`  ${style.dim((at === 0 ? `${label}:` : "").padEnd(width))}${line}`,
      ),
    ),
  ];
}

function calm({ goal, refused }: ServicePage, style: Style): Shown[] {
  if (refused.length > 0) return [];
  const what = goal === undefined ? "Everything" : goal;
  return [style.line``, style.line`${style.green(`${what} is looked after: nothing waits for anybody.`)}`];
}

function noGoals(style: Style): Shown[] {
  return [
    style.line``,
    style.line`There is no goal yet to look after:`,
    style.line`  ${style.command('score goal add "in the customer\'s words"')}`,
  ];
}

function fewLines(words: string, style: Style): Shown[] {
  const lines = wrapWords(words, style.columns - 5);
  const rest = lines.slice(MOST_LINES - 1).join(" ");
  return [...lines.slice(0, MOST_LINES - 1), ...(rest === "" ? [] : [rest])].map(
    (line, at) => style.line`${at === 0 ? "  " : "    "}${fitted(line, style.columns - 4)}`,
  );
}

function fitted(words: string, room: number): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (displayWidth(line) <= room) return line;
  return `${line.slice(0, Math.max(fittingLength(line, room - 1), 1)).trimEnd()}…`;
}
