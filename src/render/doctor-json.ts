import type { Diagnosis } from "../core/doctor/diagnose.ts";
import { renderJson } from "./json.ts";

/** Renders the same as `score.doctor/1`. */
export function renderDoctorJson({ version, node, git, score, findings, stops }: Diagnosis): string {
  return renderJson("doctor", {
    version,
    node,
    git,
    score,
    stopsAmendments: stops,
    checks: findings.map(({ id, level, says, fix }) => ({ id, level, message: says, fix })),
  });
}
