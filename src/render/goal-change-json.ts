import type { RenameResult, RetireResult } from "../core/amend/goal/result.ts";
import { amendmentJson } from "./amend-json.ts";
import { renderJson } from "./json.ts";

/** Renders a renaming as `score.goal-rename/1`: that of `amend`, with both names and the links to change. */
export function renderRenameJson(result: RenameResult): string {
  const { plan, from, to, title, links, kept } = result;
  return renderJson("goal-rename", { ...amendmentJson(plan, result, to), from, to, title, links, kept });
}

/** Renders the end of a goal as `score.goal-retire/1`: that of `amend`, with what it leaves. */
export function renderRetireJson(result: RetireResult): string {
  const { plan, goal, leaves } = result;
  return renderJson("goal-retire", { ...amendmentJson(plan, result, goal), leaves });
}
