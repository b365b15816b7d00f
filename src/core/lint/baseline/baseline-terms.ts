import type { KeptDocument } from "../../document/document.ts";
import { documentsOf, type Score } from "../../score/score.ts";
import type { ReportScope } from "../report-on.ts";
import type { BaselineTerms } from "./apply-baseline.ts";

/** A run whose findings are held against a baseline. */
export interface LintRun {
  readonly score: Score<KeptDocument>;
  readonly scope: ReportScope;
}

/**
 * Says what of a run has to do with its baseline. What is only told, what depends on the day and what is never hidden stand in
 * none; what was not looked at, or could not be read, is neither less nor gone.
 */
export function baselineTerms({ score, scope }: LintRun): BaselineTerms {
  const neverHidden = new Set(scope.known.filter((rule) => rule.neverHidden === true).map(({ id }) => id));
  const ofHistory = new Set(scope.known.filter((rule) => rule.over === "history").map(({ id }) => id));
  const unread = new Set(
    documentsOf(score)
      .filter(({ readable }) => !readable)
      .map(({ path }) => path),
  );
  return {
    isCounted: ({ rule, severity, clock }) => severity !== "info" && !clock && !neverHidden.has(rule),
    isJudged: (file, rule) =>
      !unread.has(file) &&
      scope.files?.has(file) !== false &&
      scope.rules?.has(rule) !== false &&
      (!ofHistory.has(rule) || scope.history !== undefined),
  };
}
