import type { Splice } from "../document/splice.ts";
import type { Change } from "../history/change.ts";

/** What must be different after a step, and nothing else may be. */
export type Expected = Pick<Change, "part" | "op" | "before" | "after"> & {
  readonly clause?: string | undefined;
};

/** A step worked out for one version of a file: the edits, and the change they must make. */
export interface WorkedStep {
  readonly splices: readonly Splice[];
  readonly expected: readonly Expected[];
}
