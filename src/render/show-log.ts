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

/** What is printed, and what is said beside it. */
export interface ShownLog {
  readonly text: string;
  readonly remark: string;
}

/** Shows a log as it was asked for. */
export async function showLog(result: LogResult, shape: LogShape, style: Style): Promise<ShownLog> {
  if (shape.stat || shape.chart) return showNumbers(result, shape, style);
  if (shape.format !== "text") {
    const { renderLogJson, renderLogLines } = await import("./log-json.ts");
    return { text: (shape.format === "json" ? renderLogJson : renderLogLines)(result), remark: "" };
  }
  const { renderLog, renderLogOneline, renderUnread } = await import("./log-text.ts");
  if (!shape.oneline) return { text: renderLog(result, style), remark: "" };
  return { text: renderLogOneline(result, style), remark: renderUnread(result, style) };
}

async function showNumbers(result: LogResult, shape: LogShape, style: Style): Promise<ShownLog> {
  const { logStat } = await import("../core/history/log-stat.ts");
  const stat = logStat(result);
  if (shape.format !== "text") {
    const { renderLogStatJson } = await import("./log-stat-json.ts");
    return { text: renderLogStatJson(stat), remark: "" };
  }
  const { renderLogChart, renderLogStat } = await import("./log-stat-text.ts");
  const title = result.goal ?? result.title;
  const parts = [
    shape.stat ? [renderLogStat(stat, title, style)] : [],
    shape.chart ? [renderLogChart(stat, title, style)] : [],
  ].flat();
  const { renderUnread } = await import("./log-text.ts");
  return { text: parts.join("\n"), remark: renderUnread(result, style) };
}
