import type { FeelingWords } from "../feeling-words.ts";
import { CLICHES } from "./feelings/cliches.ts";
import { FELT } from "./feelings/felt.ts";
import { INSTRUCTIONS } from "./feelings/instructions.ts";
import { METRICS } from "./feelings/metrics.ts";
import { NAMED } from "./feelings/named.ts";
import { OURS } from "./feelings/ours.ts";
import { PARTICULARS, SHOWN } from "./feelings/shown.ts";

/** What a customer feels, in German, and what is written in its place. */
export const FEELINGS: FeelingWords = {
  named: NAMED,
  felt: FELT,
  shown: SHOWN,
  particulars: PARTICULARS,
  ours: OURS,
  cliches: CLICHES,
  metrics: METRICS,
  instructions: INSTRUCTIONS,
};
