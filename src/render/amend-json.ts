import type { AmendResult } from "../core/amend/result.ts";
import { changeJson, renderJson } from "./json.ts";

/** Renders an amendment as `score.amend/1`; `commit` is null for a dry run and where there was nothing to change. */
export function renderAmendJson(result: AmendResult): string {
  const { plan } = result;
  return renderJson("amend", {
    id: plan?.repair.id,
    commit: result.commit,
    goal: plan?.repair.goal ?? result.goal,
    kind: plan?.repair.kind,
    files: plan?.files.map((file) => file.path) ?? [],
    changes: plan?.changes.map(changeJson) ?? [],
    message: plan?.message,
    reformatted: result.reformatted,
    remarks: result.remarks.map(({ rule, severity, message, suggestion }) => ({
      rule,
      severity,
      message,
      suggestion,
    })),
    elsewhere: plan?.elsewhere ?? [],
    pushed: false,
  });
}
