import * as z from "zod/mini";
import { MEANINGS } from "../../document/section-names.ts";
import { days, span as spanText, text } from "./parts.ts";

const severity = z.enum(["off", "info", "warning", "error"]);
const ruleSetting = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]);
const sections = z.strictObject(
  Object.fromEntries(MEANINGS.map((meaning) => [meaning, z.optional(z.array(text))])),
);
const span = z.union([spanText, days]);

/** `score.yaml`. Every key but `name` is optional. */
export const configSchema = z.strictObject({
  name: text,
  language: z.optional(text),
  country: z.optional(text),
  sections: z.optional(sections),
  preset: z.optional(z.enum(["recommended", "strict"])),
  rules: z.optional(z.record(z.string(), ruleSetting)),
  feelings: z.optional(z.array(text)),
  privacy: z.optional(z.strictObject({ allow: z.optional(z.array(text)) })),
  commit: z.optional(z.strictObject({ subject: z.optional(text) })),
  "reply-within": z.optional(span),
  "stale-after": z.optional(span),
  "check-after": z.optional(span),
  theme: z.optional(z.record(z.string(), z.unknown())),
});
