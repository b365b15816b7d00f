import type { Reading } from "./clock.ts";
import type { LintedScore } from "./report.ts";

/** What a run over a whole score found, with what it rests on besides the files of the score. */
export interface KeptRun {
  readonly found: Omit<LintedScore, "root" | "fixed">;
  /** What the clock said. */
  readonly clock: Reading;
  /** The targets of links that are no file of the score, and whether there was something. */
  readonly outside: readonly (readonly [path: string, exists: boolean])[];
  /** Where the commits that were asked began and ended; absent where none were. */
  readonly commits?: string;
}

/** Writes a run as bytes. */
export function packRun(run: KeptRun): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(run));
}

/** Reads a run; nothing where the bytes are none. */
export function unpackRun(bytes: Uint8Array): KeptRun | undefined {
  try {
    const run = JSON.parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) as KeptRun;
    return Array.isArray(run.found.findings) && Array.isArray(run.clock.ahead) ? run : undefined;
  } catch {
    return undefined;
  }
}
