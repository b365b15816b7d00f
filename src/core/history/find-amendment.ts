import { didYouMean } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { amendmentIdIn } from "./amendment-named.ts";
import type { TimelineEntry } from "./timeline.ts";

/** A step of the timeline that is an amendment. */
export type Amendment = TimelineEntry & { readonly id: string };

/**
 * Finds an amendment by its id, by the path of its repair file, or by the beginning of its commit.
 * @throws ScoreError `amendment/unknown` with the nearest one.
 */
export function findAmendment(typed: string, timeline: readonly TimelineEntry[]): Amendment {
  const id = amendmentIdIn(typed) ?? typed.trim();
  const amendments = timeline.filter(isAmendment);
  const found = amendments.filter((entry) => entry.id === id);
  // One that was picked over to another branch and back is there twice; the one that changed something is meant.
  const chosen = found.find((entry) => entry.changes.length > 0) ?? found[0] ?? byCommit(id, amendments);
  if (chosen !== undefined) return chosen;
  const known = amendments.map((entry) => entry.id);
  const meant = didYouMean(id, known);
  throw new ScoreError(
    "usage",
    "amendment/unknown",
    `there is no amendment "${typed}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    {
      hint: [
        ...(meant === undefined ? [] : [`<amendment> ${meant}`]),
        "score log --oneline   # the last word of a line is the amendment's id",
      ].join("\n"),
      data: { amendments: known },
    },
  );
}

function isAmendment(entry: TimelineEntry): entry is Amendment {
  return entry.id !== undefined;
}

function byCommit(typed: string, amendments: readonly Amendment[]): Amendment | undefined {
  if (!/^[0-9a-f]{7,64}$/.test(typed)) return undefined;
  const found = amendments.filter((entry) => entry.commit?.startsWith(typed));
  return found.length === 1 ? found[0] : undefined;
}
