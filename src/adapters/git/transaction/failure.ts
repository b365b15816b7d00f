import { ScoreError } from "../../../core/errors.ts";
import { systemPlace, systemWayOut, systemWords } from "../../system-error.ts";
import type { PutBack } from "./put-back.ts";

/** Says what went wrong and what is true now. */
export function failureOf(error: unknown, back: PutBack | undefined, filesKept: boolean): ScoreError {
  const state = back === undefined ? [] : stateOf(back, filesKept);
  if (error instanceof ScoreError) {
    return new ScoreError(error.kind, error.code, [error.message, ...state].join("; "), {
      ...(error.hint !== undefined && { hint: error.hint }),
      ...(error.output !== undefined && { output: error.output }),
      data: error.data,
      traces: error.traces,
      cause: error,
    });
  }
  const place = systemPlace(error);
  const where = place === undefined ? "" : ` (${place})`;
  const words = `the files could not be written: ${systemWords(error)}${where}`;
  return new ScoreError("git", "write/failed", [words, ...state].join("; "), {
    hint: systemWayOut(error),
    cause: error,
  });
}

function stateOf({ asides, stillListed }: PutBack, filesKept: boolean): readonly string[] {
  const listed = stillListed.join(" ");
  return [
    filesKept ? "the files were kept, and nothing is staged" : "every file is as it was before",
    ...asides.map(
      ({ path, copy }) => `what a hook or somebody else wrote to ${path} meanwhile is in ${copy}`,
    ),
    ...(listed === ""
      ? []
      : [
          `Git's index could not be put back for ${listed}; score amend --undo does it when the index is free`,
        ]),
  ];
}
