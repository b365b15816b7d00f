import type { TraceResult } from "../../core/trace/trace.ts";
import { pick, renderJson } from "../json.ts";
import { DEPTHS, type TraceShape } from "./trace-tree.ts";

/** Renders a trace as `score.trace/1`: every part, goal, complaint and repair once, named by the others by its id. */
export function renderTraceJson(trace: TraceResult, { depth }: Pick<TraceShape, "depth">): string {
  const reaches = (wanted: TraceShape["depth"]): boolean => DEPTHS.indexOf(depth) >= DEPTHS.indexOf(wanted);
  return renderJson("trace", {
    ...pick(trace, ["about", "name", "promise", "parts"]),
    goals: reaches("goals")
      ? trace.goals.map((goal) => ({
          ...pick(goal, ["id", "title", "serves", "isKept", "retired"]),
          clauses: reaches("clauses")
            ? goal.clauses.map((clause) =>
                pick(clause, ["id", "list", "text", "complaints", "thanks", "gaps"]),
              )
            : [],
          ...pick(goal, ["unwritten", "complaints", "gaps"]),
        }))
      : [],
    complaints: reaches("complaints") ? trace.complaints : [],
    repairs: reaches("repairs") ? trace.repairs : [],
    homeless: trace.homeless,
    inTheAir: trace.air,
    refused: trace.refused,
  });
}
