import * as z from "zod/mini";
import { clauses, day, text } from "./parts.ts";

/** The front matter of `promise.md`. */
export const promiseSchema = z.strictObject({
  promise: text,
  for: z.optional(text),
  parts: z.optional(z.record(z.string(), text)),
  "stands-for": z.optional(z.array(text)),
  always: z.optional(clauses),
  never: z.optional(clauses),
  reviewed: z.optional(z.strictObject({ on: day, by: text, fingerprint: z.optional(text) })),
});
