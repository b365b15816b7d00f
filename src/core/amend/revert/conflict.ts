import type { ScoreDocument } from "../../document/document.ts";
import { ScoreError } from "../../errors.ts";
import type { Change } from "../../history/change.ts";
import type { Amendment } from "../../history/find-amendment.ts";
import type { TimelineEntry } from "../../history/timeline.ts";
import { mendByHand } from "./mend-by-hand.ts";

/** Makes the refusal of a taking back whose words were changed since: which ones, by what, and how to mend them by hand. */
export function revertConflict(
  amendment: Amendment,
  later: readonly TimelineEntry[],
  now: ScoreDocument,
  because: string,
): ScoreError {
  const touched = new Set(amendment.changes.map(placeOf));
  const since = later.flatMap((entry) => {
    const places = [...new Set(entry.changes.map(placeOf))].filter((place) => touched.has(place));
    return places.length === 0 ? [] : [{ places, by: nameOf(entry), id: entry.id, commit: entry.commit }];
  });
  const told = since.map(({ places, by }) => `${places.join(", ")} was changed by ${by}`).join(", and ");
  const what = told === "" ? "the words around it were changed since" : `since then ${told}`;
  return new ScoreError(
    "state",
    "revert/changed-since",
    `${amendment.id} can't be taken back by itself, because ${what}; nothing was written`,
    {
      hint: `${mendByHand(amendment.changes, now, because)}\nscore log ${amendment.goal}`,
      data: { amendment: amendment.id, since: since.map(({ by: _by, ...facts }) => facts) },
    },
  );
}

const PLACES: Readonly<Partial<Record<Change["part"], string>>> = {
  feel: "how it must feel",
  happen: "what has to happen",
  believe: "what we believe",
  goal: "the goal's words",
  other: "other words",
};

function placeOf(change: Change): string {
  return change.clause ?? PLACES[change.part] ?? change.part;
}

function nameOf(entry: TimelineEntry): string {
  const what = entry.id ?? `commit ${entry.commit?.slice(0, 10)}`;
  return entry.date === undefined ? what : `${what} (${entry.date.slice(0, 10)})`;
}
