import * as z from "zod/mini";
import { SPEAKERS, STANCES } from "../voice-terms.ts";
import { amendmentId, clauseReference, day, slug, text } from "./parts.ts";

/** The front matter of `voices/<date>-<slug>.md`. */
export const voiceSchema = z.strictObject({
  from: z.enum(SPEAKERS),
  date: day,
  about: z.union([slug, clauseReference]),
  stance: z.enum(STANCES),
  "we-say": z.optional(text),
  "we-do": z.optional(text),
  "settled-by": z.optional(amendmentId),
  /** Why words by which somebody could be found may stand here. */
  override: z.optional(text),
});

/** The front matter of `rehearsals/<date>-<slug>.md`. */
export const rehearsalSchema = z.strictObject({
  date: day,
  goal: slug,
  by: z.array(text),
  cards: z.array(text),
  hard: z.optional(z.array(clauseReference)),
  fingerprint: z.optional(text),
  override: z.optional(text),
});

/** The front matter of `decisions/<date>-<slug>.md`. */
export const decisionSchema = z.strictObject({
  date: day,
  proposal: text,
  verdict: z.enum(["proceed", "rethink", "back-to-the-drawing-board"]),
  answers: z.array(
    z.strictObject({
      clause: clauseReference,
      answer: z.enum(["keeps", "breaks", "not-concerned"]),
      why: z.optional(text),
    }),
  ),
  by: text,
  override: z.optional(text),
});
