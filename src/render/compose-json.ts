import type { GoalAddResult, GoalListResult, InitResult } from "../core/compose/result.ts";
import { renderJson } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders `score init` as `score.init/1`. */
export function renderInitJson(result: InitResult): string {
  const { name, template, written, kept, commit, startedGit, hook } = result;
  return renderJson("init", {
    name,
    template,
    files: written,
    kept,
    commit,
    startedGit,
    hook,
    ...notesJson(result),
  });
}

/** Renders `score goal add` as `score.goal-add/1`. */
export function renderGoalAddJson(result: GoalAddResult): string {
  const { id, path, commit, gaps } = result;
  return renderJson("goal-add", { id, file: path, commit, gaps, ...notesJson(result) });
}

/** Renders `score goal list` as `score.goal-list/1`. */
export function renderGoalListJson({ goals }: GoalListResult): string {
  return renderJson("goal-list", { goals: goals.map((goal) => ({ ...goal, owner: goal.owner ?? null })) });
}
