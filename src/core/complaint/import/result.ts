import type { ImportTally } from "./tally.ts";

/** One of the first complaints of an import, as a dry run shows it. */
export interface ImportPreview {
  readonly id: string;
  readonly received: string;
  readonly words: string;
}

/** What `score complaint import` did, or would do. */
export interface ImportResult {
  readonly kind: "complaint-import";
  /** What the file is called, without its folders; `-` for standard input. */
  readonly file: string;
  readonly records: "complaint" | "near-miss";
  /** Whether some column holds what the customer said; a subject alone is a help desk's line. */
  readonly hasWords: boolean;
  readonly preset: string | undefined;
  readonly dryRun: boolean;
  readonly commit: string | undefined;
  /** How many files a hook gave another form on their way into the commit. */
  readonly reformatted: number;
  /** What somebody wrote to a file while it was imported, and where that stands now, uncommitted. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
  readonly tally: ImportTally;
  readonly unmapped: readonly string[];
  readonly first: readonly ImportPreview[];
  /** Where the refused rows were written. */
  readonly rejected: string | undefined;
  /** True where `--limit` stopped before the end of the file. */
  readonly stopped: boolean;
}
