import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";
import { createPrivacyGate } from "./privacy-gate.ts";

/** Returns words that were typed with a place for each piece of personal data in them, as the settings of the score see it. */
export async function withoutPersonalData(
  words: readonly string[],
  context: Context,
): Promise<readonly string[]> {
  const { config } = loadScore(findScore(context), context.store);
  const gate = await createPrivacyGate(config);
  return words.map((word) => gate.redact(word));
}
