import { displayWidth } from "../core/display-width.ts";
import { type LogStat, type MonthTally, summed, type Tally } from "../core/history/log-stat.ts";
import { countOf } from "./count.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

/** Renders a log in numbers, goal by goal: what was repaired, what came back, what nobody recorded, and when the last step was. */
export function renderLogStat({ goals }: LogStat, title: string, style: Style): string {
  if (goals.length === 0) return `${style.line`${title}: no step to count yet.`}\n`;
  const blocks = goals.flatMap((goal) => [
    style.line`${style.bold(goal.goal)}`,
    ...wrapWords(
      `${inWords(goal)}${goal.last === undefined ? "" : `, last on ${goal.last}`}`,
      style.columns - 2,
    ).map((line) => style.line`  ${line}`),
  ]);
  const all = wrapWords(`${title}: ${inWords(summed(goals))}.`, style.columns).map(
    (line) => style.line`${line}`,
  );
  return `${[...blocks, style.line``, ...all].map(String).join("\n")}\n`;
}

function inWords({ repairs, weakened, others, unrecorded, cameBack }: Tally): string {
  const back = cameBack === 0 ? "" : ` (${cameBack} of them did not hold)`;
  const parts = [
    `${countOf(repairs, "repair")}${back}`,
    weakened > 0 && `${weakened} weakened with a reason`,
    others > 0 && `${countOf(others, "other step")}`,
    unrecorded > 0 && `${countOf(unrecorded, "change")} that nobody recorded`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}

/** Renders the repairs of each month as a bar with its number, as wide as there is room for. */
export function renderLogChart({ months }: LogStat, title: string, style: Style): string {
  if (months.length === 0) return `${style.line`${title}: no step to count yet.`}\n`;
  const most = Math.max(...months.map(stepsIn));
  const room = Math.max(10, style.columns - 24);
  const scale = most > room ? room / most : 1;
  const lines = months.map((month) => monthLine(month, scale, style));
  const legend = style.dim(
    `█ repairs   ░ changes that nobody recorded${scale < 1 ? `   (one sign for ${Math.ceil(1 / scale)})` : ""}`,
  );
  return `${[...lines, style.line``, legend].map(String).join("\n")}\n`;
}

function stepsIn({ repairs, unrecorded }: Tally): number {
  return repairs + unrecorded;
}

function monthLine({ month, repairs, unrecorded }: MonthTally, scale: number, style: Style): Shown {
  const bar = (count: number, sign: string): string =>
    sign.repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
  const numbers = [repairs > 0 && `${repairs}`, unrecorded > 0 && `${unrecorded} unrecorded`];
  const words = numbers.filter((number) => number !== false).join(", ");
  const shown = style.line`${style.green(bar(repairs, "█"))}${style.yellow(bar(unrecorded, "░"))}`;
  return style.line`${month}  ${shown}${displayWidth(String(shown)) > 0 ? " " : ""}${words === "" ? style.dim("–") : words}`;
}
