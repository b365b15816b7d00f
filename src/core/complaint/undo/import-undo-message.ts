import { foldTrailer } from "../../amend/fold-trailer.ts";
import type { ImportUndoPlan } from "./plan-import-undo.ts";

/** An import as the commit that takes it back names it. */
export interface NamedImport {
  readonly commit: string;
  readonly id: string;
  /** `1204 complaints from tickets.csv` */
  readonly what: string;
}

/**
 * Builds the message of a commit that takes an import back. Git's own words name that commit, so that tools know it too, but only
 * where nothing of it stays.
 */
export function importUndoMessage(
  { commit, id, what }: NamedImport,
  { taken, stays }: ImportUndoPlan,
  by: string,
): string {
  const name = plain(what);
  const part = stays.length === 0 ? name : `${taken.length} of ${name}`;
  const body =
    stays.length === 0
      ? `This reverts commit ${commit}.`
      : `This takes back what nobody has worked on since of commit\n${commit}.`;
  const trailers = [
    ["Score-Import-Undone", id],
    ["Score-By", plain(by)],
  ] as const;
  return `Take back ${part}\n\n${body}\n\n${trailers.map(foldTrailer).join("\n")}\n`;
}

function plain(words: string): string {
  return words.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
}
