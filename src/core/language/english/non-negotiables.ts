import type { NonNegotiableWords } from "../non-negotiable-words.ts";
import { CONDITIONS } from "./non-negotiables/conditions.ts";
import { CUSTOMER_BLAMES } from "./non-negotiables/customer-blames.ts";
import { ESCAPES } from "./non-negotiables/escapes.ts";
import { EXCEPTIONS } from "./non-negotiables/exceptions.ts";
import { HEDGES } from "./non-negotiables/hedges.ts";
import { NEGATIONS } from "./non-negotiables/negations.ts";
import { OPEN_ENDS } from "./non-negotiables/open-ends.ts";
import { PAIRS } from "./non-negotiables/pairs.ts";
import { QUANTITIES } from "./non-negotiables/quantities.ts";
import { SCRIPTS } from "./non-negotiables/scripts.ts";
import { THREATS } from "./non-negotiables/threats.ts";
import { TIMES } from "./non-negotiables/times.ts";
import { VIRTUES } from "./non-negotiables/virtues.ts";

/** What weakens, blurs or empties a promise in English. */
export const NON_NEGOTIABLES: NonNegotiableWords = {
  hedges: HEDGES,
  conditions: CONDITIONS,
  escapes: ESCAPES,
  exceptions: EXCEPTIONS,
  times: TIMES,
  quantities: QUANTITIES,
  openEnds: OPEN_ENDS,
  virtues: VIRTUES,
  negations: NEGATIONS,
  customerBlames: CUSTOMER_BLAMES,
  threats: THREATS,
  scripts: SCRIPTS,
  pairs: PAIRS,
};
