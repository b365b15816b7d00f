import type { ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";

/** Makes the failure of a score.yaml that can't stand, at the line and column of what is wrong in it. */
export function faulty(document: ScoreDocument, problem: Problem): ScoreError {
  const place = placeOf(document.source.text, problem.span.start);
  const hint = problem.suggestion === undefined ? {} : { hint: problem.suggestion };
  return new ScoreError(problem.refuses ? "refused" : "config", problem.code, problem.message, {
    at: `${document.path}:${place.line}:${place.column}`,
    ...hint,
  });
}
