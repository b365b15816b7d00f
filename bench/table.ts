import type { Comparison } from "./commands.ts";
import type { Measured } from "./measure.ts";

/** Prints the medians, and each comparison with its target, as two Markdown tables. */
export function renderTables(measured: readonly Measured[], comparisons: readonly Comparison[]): string {
  const times = measured.map(({ command, times, peak }) => [
    command.label,
    medianOf(times).toFixed(0),
    `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`,
    Number.isNaN(peak) ? "–" : peak.toFixed(0),
  ]);
  const ratios = comparisons.map(({ command, against, target }) => {
    const ratio = medianOf(ratiosOf(command.label, against.label, measured));
    return [
      command.label,
      against.label,
      ratio.toFixed(2),
      `≤ ${target.toFixed(2)}`,
      ratio <= target ? "met" : "not met",
    ];
  });
  return [
    tableOf(["command", "median ms", "range ms", "peak MB"], times),
    tableOf(["command", "measured against", "ratio", "target", "result"], ratios),
  ].join("\n");
}

// Paired by round: both sides of a ratio saw the same minute of the machine.
function ratiosOf(command: string, against: string, measured: readonly Measured[]): readonly number[] {
  const timesOf = (label: string) => measured.find((one) => one.command.label === label)?.times ?? [];
  const base = timesOf(against);
  return timesOf(command).map((time, round) => time / (base[round] as number));
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((word, column) =>
    Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line), ""].join("\n");
}
