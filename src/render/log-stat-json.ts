import type { LogStat } from "../core/history/log-stat.ts";
import { pick, renderJson } from "./json.ts";

/** Renders a log in numbers as `score.log-stat/1`. */
export function renderLogStatJson({ goals, months }: LogStat): string {
  return renderJson("log-stat", {
    goals: goals.map((goal) => pick(goal, ["goal", ...TALLY, "last"])),
    months: months.map((month) => pick(month, ["month", ...TALLY])),
  });
}

const TALLY = ["repairs", "weakened", "others", "unrecorded", "cameBack"] as const;
