import type { Span } from "./source-text.ts";
import type { Splice } from "./splice.ts";

/** Something that reading a file found out, under the id of the lint rule that reports it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  /** A line a person can paste. */
  readonly suggestion?: string;
  /** The edits that mend it without changing what is meant. */
  readonly fix?: readonly Splice[];
  /** The file can't be read safely at all: it stands under `refused` (exit 3) and carries no other finding. */
  readonly refuses?: true;
}
