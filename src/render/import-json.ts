import type { ImportResult } from "../core/complaint/import/result.ts";
import { NO_GOAL } from "../core/complaint/import/tally.ts";
import { pick, renderJson } from "./json.ts";

/** Renders `score complaint import` as `score.complaint-import/1`. */
export function renderImportJson(result: ImportResult): string {
  const { tally } = result;
  const { rows, imported, known, repeated, outside, refused, redacted, remarks } = tally;
  const told = (what: string) =>
    remarks
      .filter((remark) => remark.what === what)
      .map(({ row, line, code, reason }) => ({ row, line, code, message: reason }));
  return renderJson("complaint-import", {
    file: result.file,
    layout: result.preset ?? null,
    dryRun: result.dryRun,
    commit: result.commit ?? null,
    reformatted: result.reformatted,
    asides: result.asides.map((aside) => pick(aside, ["path", "copy"])),
    counts: { rows, imported, known, repeated, outside, refused, redacted },
    years: counts(tally.byYear, "year"),
    goals: [...tally.byGoal].map(([goal, count]) => ({ goal: goal === NO_GOAL ? null : goal, count })),
    refusals: counts(tally.byRefusal, "code"),
    personalData: counts(tally.byPersonalData, "kind"),
    refused: told("refused"),
    redacted: told("redacted"),
    known: told("known"),
    leftOut: told("left-out"),
    goalUnknown: told("goal-unknown"),
    untold: Object.fromEntries(tally.untold),
    unmapped: result.unmapped,
    first: result.first,
    rejected: result.rejected ?? null,
    stopped: result.stopped,
  });
}

function counts(map: ReadonlyMap<string, number>, name: string): readonly object[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => ({ [name]: key, count }));
}
