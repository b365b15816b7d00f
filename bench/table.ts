import type { Comparison } from "./commands.ts";
import type { Command, Measured } from "./measure.ts";

/** Prints the medians, and each comparison with its target, as two Markdown tables. */
export function renderTables(measured: readonly Measured[], comparisons: readonly Comparison[]): string {
  const times = measured.map(({ command, times, peak }) => [
    command.label,
    medianOf(times).toFixed(0),
    `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`,
    Number.isNaN(peak) ? "–" : peak.toFixed(0),
  ]);
  const ratios = comparisons.map(({ command, against, target }) => {
    const others = [against].flat();
    const ratio = medianOf(ratiosOf(command, others, measured));
    return [
      command.label,
      others.map(({ label }) => label).join(" + "),
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
function ratiosOf(
  command: Command,
  against: readonly Command[],
  measured: readonly Measured[],
): readonly number[] {
  const timesOf = ({ label }: Command) => measured.find((one) => one.command.label === label)?.times ?? [];
  const bases = against.map(timesOf);
  return timesOf(command).map(
    (time, round) => time / bases.reduce((sum, times) => sum + (times[round] as number), 0),
  );
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
