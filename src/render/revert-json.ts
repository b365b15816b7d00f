import type { RevertResult } from "../core/amend/revert/result.ts";
import { amendmentJson, nextForJson } from "./amend-json.ts";
import { renderJson } from "./json.ts";

/** Renders a taking back as `score.revert/1`: that of `amend`, with what is taken back, and what comes next for what stands unrepaired after it. */
export function renderRevertJson(result: RevertResult): string {
  return renderJson("revert", {
    ...amendmentJson(result.plan, result, result.goal),
    takesBack: result.takesBack,
    takenBackBy: result.already?.id,
    unrepaired: result.unrepaired,
    next: nextForJson(result.next),
  });
}
