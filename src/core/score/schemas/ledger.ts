import * as z from "zod/mini";
import { AMENDMENT_KINDS } from "../../kinds.ts";
import { amendmentId, clauseReference, day, slug, text } from "./parts.ts";

/** The front matter of `repairs/<goal>/<date>-<id>.md`. */
export const repairSchema = z.strictObject({
  id: amendmentId,
  goal: slug,
  kind: z.enum(AMENDMENT_KINDS),
  on: day,
  by: text,
  because: text,
  complaints: z.optional(z.array(text)),
  clauses: z.optional(z.array(clauseReference)),
  weakens: z.optional(z.record(z.string(), text)),
  replaces: z.optional(z.array(slug)),
  "takes-back": z.optional(amendmentId),
  formerly: z.optional(z.array(slug)),
  "keep-until": z.optional(day),
  /** The sentences that it wrote and took out, for a patch and where there is an override: the goal of today is held against them. */
  wrote: z.optional(z.array(text)),
  "took-out": z.optional(z.array(text)),
  "check-on": z.optional(day),
  override: z.optional(text),
});

/** Whether a repair held, as `held` in a complaint. */
export const heldSchema = z.strictObject({
  on: day,
  answer: z.enum(["yes", "no"]),
  because: z.optional(text),
});

/** The same in a file of its own, which has to say who looked and why its words may stand: `repairs/<goal>/<date>-<id>.held.md`. */
export const heldFileSchema = z.strictObject({
  ...heldSchema.shape,
  by: z.optional(text),
  override: z.optional(text),
});
