import type { Encoding } from "../adapters/csv/decode-bytes.ts";
import type { Progress } from "../adapters/progress.ts";
import type { DateOrder } from "../core/complaint/import/moment.ts";
import type { ImportPreset } from "../core/complaint/import/presets.ts";

/** What `score complaint import` is asked for. */
export interface ImportOptions {
  /** The file as it was named; `-` for standard input. */
  readonly file: string;
  readonly from: ImportPreset["id"] | undefined;
  readonly maps: readonly string[];
  readonly kind: "complaint" | "near-miss";
  readonly goal: string | undefined;
  readonly dates: DateOrder | undefined;
  readonly delimiter: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly personalData: "redact" | "reject";
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly limit: number | undefined;
  readonly rejected: string | undefined;
  readonly dryRun: boolean;
  /** Who brings it in; Git's author where nobody is named. */
  readonly by: string | undefined;
  /** How many rows of each sort are told one by one. */
  readonly tellAtMost: number;
  readonly progress: Progress;
}
