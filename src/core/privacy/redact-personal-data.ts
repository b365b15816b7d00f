import { findPersonalData } from "./find-personal-data.ts";
import type { PrivacySettings } from "./personal-data.ts";

// One gap can bring words together that were none before; more rounds than these nobody's words need.
const MOST_ROUNDS = 8;

/** Returns a text with each piece of personal data replaced by words that say what stood there. */
export function redactPersonalData(text: string, settings: PrivacySettings): string {
  let redacted = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = findPersonalData(redacted, settings);
    if (found.length === 0) return redacted;
    let kept = "";
    let reached = 0;
    for (const { kind, start, end } of found) {
      kept += `${redacted.slice(reached, start)}(${kind} removed)`;
      reached = end;
    }
    redacted = kept + redacted.slice(reached);
  }
  return redacted;
}
