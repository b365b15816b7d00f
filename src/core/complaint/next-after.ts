import type { AmendmentPlan } from "../amend/amendment-plan.ts";
import { readText } from "../document/document.ts";
import { sourceOf } from "../document/source-text.ts";
import { kindOf } from "../score/folders.ts";
import type { Score } from "../score/score.ts";
import { afterStep } from "./after-step.ts";
import { type NextStep, nextStep } from "./next-step.ts";

/** What comes next for one of the complaints that an amendment is about. */
export interface NextForComplaint extends NextStep {
  readonly complaint: string;
}

/** Returns what comes next for some complaints once an amendment is recorded, in their order; one at its end is left out. */
export function nextAfter(
  { files }: Pick<AmendmentPlan, "files">,
  complaints: readonly string[],
  score: Score,
  today: string,
): readonly NextForComplaint[] {
  const written = files.flatMap(({ path, after }) => {
    const kind = kindOf(path);
    if (after === undefined || (kind !== "complaint" && kind !== "repair")) return [];
    return [readText(path, kind, sourceOf(after), score.config.sectionNames)];
  });
  const { book, followed } = afterStep(written, score);
  return complaints.flatMap((id) => {
    const complaint = followed.get(id);
    const next = complaint && nextStep(complaint, book, today);
    return next === undefined ? [] : [{ complaint: id, ...next }];
  });
}
