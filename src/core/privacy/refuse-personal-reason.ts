import { ScoreError } from "../errors.ts";
import { findPersonalData } from "./find-personal-data.ts";
import type { PrivacySettings } from "./personal-data.ts";
import { shownWords } from "./shown-words.ts";
import { withArticle } from "./with-article.ts";

/**
 * Refuses a reason for an exception that tells of somebody itself: it stands beside the words, and is read where they are not.
 * @throws ScoreError `privacy/personal-data` of kind `refused`.
 */
export function refusePersonalReason(reason: string, settings: PrivacySettings): void {
  const [found] = findPersonalData(reason, settings);
  if (found === undefined) return;
  throw new ScoreError(
    "refused",
    "privacy/personal-data",
    `the reason itself holds ${withArticle(found.kind)}, which would stay in Git for ever: ${shownWords(found)}`,
    {
      at: "--allow-personal-data",
      hint: '--allow-personal-data "why it may stand", without the words themselves',
    },
  );
}
