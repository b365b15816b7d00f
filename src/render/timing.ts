import type { Phase } from "../core/timed.ts";

/** How many rules are named. */
const SLOWEST = 10;

/** Renders where the time of a run went: its phases, and the rules that took longest. Times are milliseconds. */
export function renderTiming(total: number, phases: ReadonlyMap<Phase, number>): string {
  const all = [...phases];
  const rules = all.filter(([phase]) => phase.startsWith("rule ")).sort(([, a], [, b]) => b - a);
  const others = all.filter(([phase]) => !phase.startsWith("rule "));
  const ofRules = sum(rules);
  const rest = total - ofRules - sum(others);
  const rows: (readonly [string, number])[] = [
    ...others,
    ...(rules.length === 0 ? [] : [["rules", ofRules] as const]),
    ["everything else", rest],
  ];
  const lines = [
    `time: ${shown(total)} ms since the command began`,
    ...rows.map((row) => line(row, total)),
    ...(rules.length === 0 ? [] : ["the rules that took longest:"]),
    ...rules.slice(0, SLOWEST).map(([phase, time]) => line([phase.slice("rule ".length), time], total)),
  ];
  return `${lines.join("\n")}\n`;
}

function line([name, time]: readonly [string, number], total: number): string {
  const share = Math.round((100 * time) / Math.max(total, Number.EPSILON));
  return `${shown(time).padStart(9)} ms ${String(share).padStart(3)} %  ${name}`;
}

function shown(milliseconds: number): string {
  return milliseconds.toLocaleString("en-GB", { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}

function sum(rows: readonly (readonly [unknown, number])[]): number {
  return rows.reduce((total, [, time]) => total + time, 0);
}
