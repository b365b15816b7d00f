import type { Stance } from "../core/score/voice-terms.ts";

/** A stance as people say it. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  for: "for",
  against: "against",
  gap: "a gap",
};
