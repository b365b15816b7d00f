import type { ScoreDocument } from "../../core/document/document.ts";
import type { PersonalDataFinder } from "../../core/lint/judge.ts";
import type { PrivacySettings } from "../../core/privacy/personal-data.ts";
import { isSuspect } from "../../core/privacy/suspect.ts";
import { wordsOfId } from "../../core/privacy/words-of-id.ts";

/** Finds personal data, once something was suspect. */
export interface DataFinder {
  readonly find: PersonalDataFinder;
  /** Tells whether a file gives a reason to look closer, and what looks closer is not loaded. */
  readonly isWantedFor: (document: ScoreDocument) => boolean;
  readonly load: () => Promise<void>;
}

/**
 * Makes a finder of personal data. What looks closer knows the phone numbers of the world, which takes longer to load than a small
 * score takes to lint: it is loaded for the first file that gives a reason to look.
 */
export function dataFinder(settings: PrivacySettings): DataFinder {
  let find: PersonalDataFinder | undefined;
  return {
    find: (text) => find?.(text) ?? [],
    isWantedFor: ({ path, source }) =>
      find === undefined && (isSuspect(source.text) || isSuspect(wordsOfId(path) ?? "")),
    load: async () => {
      const { findPersonalData } = await import("../../core/privacy/find-personal-data.ts");
      find = (text) => findPersonalData(text, settings);
    },
  };
}
