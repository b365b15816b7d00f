import type { Severity } from "../config/config.ts";
import type { Span } from "../document/source-text.ts";

/** Something that the ledger says differently from the commits, or from itself. */
export interface Mismatch {
  readonly code:
    | "ledger/id-twice"
    | "ledger/name-differs"
    | "ledger/facts-differ"
    | "ledger/repair-missing"
    | "ledger/edited"
    | "ledger/untied";
  /** An info is worth knowing and contradicts nothing. */
  readonly severity: Severity;
  /** The amendment's id. */
  readonly amendment: string;
  /** The commit concerned, whole. */
  readonly commit: string | undefined;
  /** The file of the score where it shows. */
  readonly path: string;
  readonly span: Span;
  readonly message: string;
  readonly suggestion: string | undefined;
}
