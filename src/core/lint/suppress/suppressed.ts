import type { Finding } from "../finding.ts";

/** A finding that a comment or the baseline hides. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: "comment" | "baseline";
  /** What the comment says, and on which line; the baseline gives no reasons. */
  readonly reason: string | undefined;
  readonly line: number | undefined;
}
