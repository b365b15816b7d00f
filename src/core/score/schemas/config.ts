import * as z from "zod/mini";
import { MEANINGS } from "../../document/section-names.ts";
import { WHERE } from "../where.ts";
import { days, ruleSetting, SEVERITIES, slug, span as spanText, text } from "./parts.ts";

const severity = z.enum(SEVERITIES);
const sections = z.strictObject(
  Object.fromEntries(MEANINGS.map((meaning) => [meaning, z.optional(z.array(text))])),
);
const span = z.union([spanText, days]);
const ownRule = z.strictObject({
  existence: z.array(text).check(z.minLength(1), z.maxLength(500)),
  where: z.optional(z.array(z.enum(WHERE))),
  message: text,
  suggestion: z.optional(text),
  severity: z.optional(severity),
});

/** `score.yaml`. Every key but `name` is optional. */
export const configSchema = z.strictObject({
  name: text,
  language: z.optional(text),
  country: z.optional(text),
  sections: z.optional(sections),
  preset: z.optional(z.enum(["recommended", "strict"])),
  rules: z.optional(z.record(z.string(), ruleSetting)),
  "own-rules": z.optional(z.record(slug, ownRule)),
  feelings: z.optional(z.array(text)),
  privacy: z.optional(z.strictObject({ allow: z.optional(z.array(text)) })),
  commit: z.optional(z.strictObject({ subject: z.optional(text) })),
  "reply-within": z.optional(span),
  "stale-after": z.optional(span),
  "check-after": z.optional(span),
  theme: z.optional(z.record(z.string(), z.unknown())),
});
