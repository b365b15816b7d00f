import * as z from "zod/mini";
import { heldSchema } from "./ledger.ts";
import { amendmentId, day, moment, slug, text } from "./parts.ts";

/** Why it happened: never "a person". */
const causeSchema = z.strictObject({
  kind: z.array(z.enum(["design", "tool", "supplier", "knowledge", "management", "promise"])),
  whys: z.optional(z.array(text)),
});

/** The front matter of `complaints/<date>-<slug>.md`. */
export const complaintSchema = z.strictObject({
  kind: z.enum(["complaint", "near-miss", "thanks"]),
  received: moment,
  channel: z.optional(text),
  goal: z.optional(slug),
  broke: z.optional(slug),
  kept: z.optional(slug),
  severity: z.optional(z.enum(["safety", "serious", "ordinary"])),
  wanted: z.optional(text),
  answered: z.optional(moment),
  "put-right": z.optional(text),
  "told-customer": z.optional(z.union([moment, z.enum(["asked-not-to", "cannot-be-reached"])])),
  left: z.optional(z.enum(["worse", "same", "better-than-before"])),
  cause: z.optional(causeSchema),
  elsewhere: z.optional(z.array(slug)),
  "cost-us": z.optional(text),
  amendments: z.optional(z.array(amendmentId)),
  "no-change": z.optional(text),
  closed: z.optional(day),
  "check-on": z.optional(day),
  held: z.optional(heldSchema),
  ref: z.optional(text),
});
