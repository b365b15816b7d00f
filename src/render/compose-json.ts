import type { GoalAddResult, GoalListResult, InitResult } from "../core/compose/result.ts";
import { renderJson } from "./json.ts";

/** Renders `score init` as `score.init/1`. */
export function renderInitJson({
  name,
  template,
  written,
  kept,
  commit,
  startedGit,
  hook,
  reformatted,
  asides,
  indexBehind,
  editedSince,
  stagedSince,
}: InitResult): string {
  return renderJson("init", {
    name,
    template,
    files: written,
    kept,
    commit,
    startedGit,
    hook,
    reformatted,
    asides,
    indexBehind,
    editedSince,
    stagedSince,
  });
}

/** Renders `score goal add` as `score.goal-add/1`. */
export function renderGoalAddJson(result: GoalAddResult): string {
  const { id, path, commit, gaps, reformatted, asides, indexBehind, editedSince, stagedSince } = result;
  return renderJson("goal-add", {
    id,
    file: path,
    commit,
    gaps,
    reformatted,
    asides,
    indexBehind,
    editedSince,
    stagedSince,
  });
}

/** Renders `score goal list` as `score.goal-list/1`. */
export function renderGoalListJson({ goals }: GoalListResult): string {
  return renderJson("goal-list", { goals: goals.map((goal) => ({ ...goal, owner: goal.owner ?? null })) });
}
