import * as z from "zod/mini";
import { CAUSE_KINDS, LEFT, SEVERITIES } from "../complaint-terms.ts";
import { heldSchema } from "./ledger.ts";
import { amendmentId, clauseReference, day, moment, slug, text } from "./parts.ts";

const causeSchema = z.strictObject({
  kind: z.array(z.enum(CAUSE_KINDS)),
  whys: z.optional(z.array(text)),
});

/** The front matter of `complaints/<date>-<slug>.md`. */
export const complaintSchema = z.strictObject({
  kind: z.enum(["complaint", "near-miss", "thanks"]),
  received: moment,
  channel: z.optional(text),
  goal: z.optional(slug),
  /** The clause alone where its goal stands beside it. */
  broke: z.optional(z.union([slug, clauseReference])),
  kept: z.optional(z.union([slug, clauseReference])),
  severity: z.optional(z.enum(SEVERITIES)),
  wanted: z.optional(text),
  answered: z.optional(moment),
  "put-right": z.optional(text),
  "told-customer": z.optional(z.union([moment, z.enum(["asked-not-to", "cannot-be-reached"])])),
  left: z.optional(z.enum(LEFT)),
  cause: z.optional(causeSchema),
  elsewhere: z.optional(z.array(slug)),
  "cost-us": z.optional(text),
  amendments: z.optional(z.array(amendmentId)),
  "no-change": z.optional(text),
  closed: z.optional(day),
  "check-on": z.optional(day),
  held: z.optional(heldSchema),
  /** Who decided a step, by its key; absent where it is who recorded it. */
  by: z.optional(z.record(z.string(), text)),
  /** Why words by which somebody could be found may stand here. */
  override: z.optional(text),
  ref: z.optional(text),
});
