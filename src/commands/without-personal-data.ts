import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";
import { createPrivacyGate } from "./privacy-gate.ts";

/**
 * Returns words that were typed with a place for each piece of personal data in them, as the settings of the score see it. The name
 * of a file has no room for such a place: it is left out, to be made of the words again.
 */
export async function withoutPersonalData(
  words: readonly string[],
  context: Context,
): Promise<readonly string[]> {
  const { config } = loadScore(findScore(context), context.store);
  const { redact } = await createPrivacyGate(config);
  const tells = (slug: string): boolean =>
    [slug, slug.replaceAll("-", " ")].some((said) => redact(said) !== said);
  const named = (at: number): boolean => words[at] === "--slug" && tells(words[at + 1] ?? "");
  return words
    .filter((word, at) => {
      const joined = /^--slug=(.*)$/s.exec(word)?.[1];
      return joined === undefined ? !named(at) && !named(at - 1) : !tells(joined);
    })
    .map(redact);
}
