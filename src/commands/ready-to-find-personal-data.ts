import { isSuspect } from "../core/privacy/suspect.ts";
import { wordsOfId } from "../core/privacy/words-of-id.ts";
import { documentsOf, type Score } from "../core/score/score.ts";

/**
 * Makes a score able to find its personal data. What finds it knows the phone numbers of the world, which takes longer to
 * load than a small score takes to lint: it is loaded only where some file gives a reason to look.
 */
export async function readyToFindPersonalData(score: Score): Promise<Score> {
  const documents = [...documentsOf(score), score.settings];
  const texts = documents.flatMap(({ path, source }) => [source.text, wordsOfId(path) ?? ""]);
  if (!texts.some(isSuspect)) return score;
  const { findPersonalData } = await import("../core/privacy/find-personal-data.ts");
  return { ...score, personalDataIn: (text) => findPersonalData(text, score.config.privacy) };
}
