import type { NewStarter } from "../../core/orientation/new-starter.ts";
import { changeJson, renderJson } from "../json.ts";

/** Renders what a new person reads as `score.new-starter/1`. */
export function renderNewStarterJson(starter: NewStarter): string {
  const { reader, repairs, ...rest } = starter;
  return renderJson("new-starter", {
    for: reader ?? null,
    ...rest,
    by: starter.by ?? null,
    promise: starter.promise ?? null,
    repairs: repairs.map((repair) => ({ ...repair, changes: repair.changes.map(changeJson) })),
  });
}
