import type { FeelingWords } from "../feeling-words.ts";
import { CLICHES } from "./feelings/cliches.ts";
import { FELT } from "./feelings/felt.ts";
import { GENERIC } from "./feelings/generic.ts";
import { INSTRUCTIONS } from "./feelings/instructions.ts";
import { METRICS } from "./feelings/metrics.ts";
import { OTHERWISE } from "./feelings/otherwise.ts";
import { OURS } from "./feelings/ours.ts";
import { OWN } from "./feelings/own.ts";
import { RELATIONAL } from "./feelings/relational.ts";
import { PARTICULARS, SHOWN } from "./feelings/shown.ts";
import { ABSENCES, UNPLEASANT } from "./feelings/unpleasant.ts";

/** What a customer feels, in English, and what is written in its place. */
export const FEELINGS: FeelingWords = {
  named: {
    relational: RELATIONAL,
    own: OWN,
    generic: GENERIC,
    unpleasant: UNPLEASANT,
    absences: ABSENCES,
    otherwise: OTHERWISE,
  },
  felt: FELT,
  shown: SHOWN,
  particulars: PARTICULARS,
  ours: OURS,
  cliches: CLICHES,
  metrics: METRICS,
  instructions: INSTRUCTIONS,
};
