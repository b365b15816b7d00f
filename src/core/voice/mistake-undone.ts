import type { FileRevision, Revision } from "../history/revision.ts";

/** How many days after it was written down a voice can still have been a mistake. */
const MISTAKE_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;

/** How it is looked whether a version is a dissent, and whether the history has a commit, by its id or the beginning of it. */
export interface Looks {
  readonly isDissent: (holder: string | undefined) => boolean;
  readonly isInHistory: (commit: string) => boolean;
}

/**
 * Tells whether what became of a voice is a mistake that was undone, and no dissent deleted. Two things tell them apart: the commit says
 * that it takes back the very one that brought the voice, as `voice undo` and `git revert` do, and it came within a week of that. The
 * revisions go from the newest on.
 */
export function isMistakeUndone(
  path: string,
  revisions: readonly Revision[],
  { isDissent, isInHistory }: Looks,
): boolean {
  const steps = revisions.flatMap(({ commit, files }) => {
    const file = files.find((each) => each.path === path);
    return file === undefined ? [] : [{ commit, file }];
  });
  const [last, ...earlier] = steps;
  if (last === undefined || isDissent(last.file.after)) return false;
  const brought = earlier.find(({ file }) => brings(file, isDissent));
  const named = /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(last.commit.message)?.[1];
  if (brought === undefined || named === undefined) return false;
  // A rebase makes every commit anew, and the words still name the old one.
  if (!brought.commit.id.startsWith(named) && isInHistory(named)) return false;
  const [then, now] = [brought, last].map(({ commit }) => Date.parse(commit.author.date ?? ""));
  const apart = (now ?? Number.NaN) - (then ?? Number.NaN);
  return apart >= -DAY && apart <= MISTAKE_DAYS * DAY;
}

function brings(
  { before, after }: FileRevision,
  isDissent: (holder: string | undefined) => boolean,
): boolean {
  return isDissent(after) && !isDissent(before);
}
