import * as z from "zod/mini";
import { clauses, day, number, slug, text } from "./parts.ts";

/** A standard: an absolute number that stands whatever the performance was. */
const standardSchema = z.strictObject({
  measure: text,
  "at-most": z.optional(number),
  "at-least": z.optional(number),
  best: z.optional(z.strictObject({ value: number, held: z.optional(z.array(day)) })),
});

/** A habit of the people who serve, and what they decided about it. */
const habitSchema = z.strictObject({
  habit: text,
  verdict: z.optional(z.enum(["keep", "improve", "ditch"])),
  on: z.optional(day),
  amendment: z.optional(text),
});

/** The front matter of `goals/<slug>.md`. */
export const goalSchema = z.strictObject({
  goal: text,
  owner: z.optional(text),
  borrowed: z.optional(text),
  for: z.optional(z.enum(["customer", "team", "partner"])),
  serves: z.optional(z.array(slug)),
  from: z.optional(text),
  to: z.optional(text),
  always: z.optional(clauses),
  never: z.optional(clauses),
  standards: z.optional(z.record(z.string(), standardSchema)),
  expects: z.optional(z.array(z.enum(["valued", "connected", "consistent", "predictable"]))),
  gives: z.optional(z.array(z.enum(["agency", "mastery", "autonomy", "purpose", "community", "status"]))),
  reviewed: z.optional(z.strictObject({ on: day, by: text, fingerprint: z.optional(text) })),
  habits: z.optional(z.array(habitSchema)),
  formerly: z.optional(z.array(slug)),
});
