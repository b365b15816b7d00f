import type { ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { placeOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import { checkSchema } from "../score/check-schema.ts";
import { faultOf } from "../score/fault-of.ts";
import { shellWords } from "../shell-words.ts";
import { editLine } from "./edit-line.ts";

/** Refuses a file that can't be read as it was meant. @throws ScoreError of kind `refused` with the place. */
export function refuseUnreadable(document: ScoreDocument): void {
  refuse(document, document.problems[0]);
}

/** Refuses a file that nothing counts, because its facts can't be read. @throws ScoreError of kind `refused` with the place. */
export function refuseUncounted(document: ScoreDocument): void {
  refuse(
    document,
    faultOf(document, () => document),
  );
}

/** Refuses a file whose very text is not known, because it could not be written anywhere else. @throws ScoreError of kind `refused`. */
export function refuseUnreadableBytes(document: ScoreDocument): void {
  refuse(
    document,
    document.problems.find((problem) => problem.refuses),
  );
}

function refuse(document: ScoreDocument, fault: Problem | undefined): void {
  if (fault === undefined) return;
  const place = placeOf(document.source.text, fault.span.start);
  throw new ScoreError("refused", fault.code, fault.message, {
    at: `${document.path}:${place.line}:${place.column}`,
    hint:
      fault.fix === undefined
        ? (fault.suggestion ?? `score lint ${shellWords([document.path])}`)
        : `score lint --fix ${shellWords([document.path])}`,
  });
}

/** Refuses an edit that leaves a problem which was not there before it. @throws ScoreError of kind `refused`. */
export function refuseNewProblems(before: ScoreDocument, after: ScoreDocument): void {
  const known = new Set([...before.problems, ...checkSchema(before)].map((problem) => problem.message));
  const fresh = [...after.problems, ...checkSchema(after)].find((problem) => !known.has(problem.message));
  if (fresh === undefined) return;
  throw new ScoreError("refused", fresh.code, `the file could not be read after this: ${fresh.message}`, {
    hint: editLine(after.path),
  });
}
