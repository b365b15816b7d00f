import type * as z from "zod/mini";
import type { DocumentKind } from "../../document/slots.ts";
import { complaintSchema } from "./complaint.ts";
import { configSchema } from "./config.ts";
import { goalSchema } from "./goal.ts";
import { heldFileSchema, repairSchema } from "./ledger.ts";
import { decisionSchema, rehearsalSchema, voiceSchema } from "./people.ts";
import { promiseSchema } from "./promise.ts";

/** The schema of each kind of file: a new kind can't compile without one. */
export const SCHEMAS = {
  goal: goalSchema,
  promise: promiseSchema,
  repair: repairSchema,
  held: heldFileSchema,
  complaint: complaintSchema,
  voice: voiceSchema,
  rehearsal: rehearsalSchema,
  decision: decisionSchema,
  config: configSchema,
} as const satisfies Record<DocumentKind, z.ZodMiniType>;
