import type { LogResult } from "../core/history/log-result.ts";
import type { Style } from "./style.ts";

/** How a log is to be shown. */
export interface LogShape {
  readonly format: "text" | "json" | "ndjson";
  /** One step to a line. */
  readonly oneline: boolean;
  /** In numbers, goal by goal. */
  readonly stat: boolean;
  /** The repairs of each month as bars. */
  readonly chart: boolean;
}

/** What is printed, piece by piece, and what is said beside it. */
export interface ShownLog {
  readonly pieces: Iterable<string>;
  readonly remark: string;
}

/** Shows a log as it was asked for. */
export async function showLog(result: LogResult, shape: LogShape, style: Style): Promise<ShownLog> {
  if (shape.stat || shape.chart) return showNumbers(result, shape, style);
  if (shape.format !== "text") {
    const { renderLogJson, renderLogLines } = await import("./log-json.ts");
    return { pieces: (shape.format === "json" ? renderLogJson : renderLogLines)(result), remark: "" };
  }
  const { renderLog, renderLogOneline, renderUnread } = await import("./log-text.ts");
  if (!shape.oneline) return { pieces: renderLog(result, style), remark: "" };
  return { pieces: renderLogOneline(result, style), remark: renderUnread(result, style) };
}

async function showNumbers(result: LogResult, shape: LogShape, style: Style): Promise<ShownLog> {
  const { logStat } = await import("../core/history/log-stat.ts");
  const stat = logStat(result);
  if (shape.format !== "text") {
    const { renderLogStatJson } = await import("./log-stat-json.ts");
    return { pieces: [renderLogStatJson(stat)], remark: "" };
  }
  const { renderLogChart, renderLogStat } = await import("./log-stat-text.ts");
  const title = result.goal ?? result.title;
  const parts = [
    shape.stat ? [renderLogStat(stat, title, style)] : [],
    shape.chart ? [renderLogChart(stat, title, style)] : [],
  ].flat();
  const { renderUnread } = await import("./log-text.ts");
  return { pieces: [parts.join("\n")], remark: renderUnread(result, style) };
}
