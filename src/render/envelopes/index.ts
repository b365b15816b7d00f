import { AMENDMENTS } from "./amendments.ts";
import { BEGINNINGS } from "./beginnings.ts";
import { CHECKS } from "./checks.ts";
import { COMPLAINTS } from "./complaints.ts";
import { COMPARISONS } from "./diff.ts";
import { HABITS } from "./habits.ts";
import { HISTORY } from "./history.ts";
import { IMPORTS } from "./imports.ts";
import { LENS } from "./lens.ts";
import { ORIENTATION } from "./orientation.ts";
import type { Envelope } from "./parts.ts";
import { PRACTICE } from "./practice.ts";
import { PROVENANCE } from "./provenance.ts";
import { SERVICE } from "./service.ts";
import { VOICES } from "./voices.ts";

/** Everything that is printed with `--json`, by what its schema calls it. The program itself never loads this. */
export const ENVELOPES: ReadonlyMap<string, Envelope> = new Map(
  [
    ...BEGINNINGS,
    ...CHECKS,
    ...AMENDMENTS,
    ...COMPLAINTS,
    ...VOICES,
    ...IMPORTS,
    ...HABITS,
    ...HISTORY,
    ...PROVENANCE,
    ...COMPARISONS,
    ...ORIENTATION,
    ...PRACTICE,
    ...SERVICE,
    ...LENS,
  ].map((each) => [each.name, each]),
);
