import type { Achieved } from "../core/service/achieved.ts";
import type { Coverage, Covered } from "../core/service/coverage.ts";
import type { ServiceKind, ServicePage } from "../core/service/service-page.ts";
import { countOf } from "./count.ts";

/** What each kind of thing to look after is called. */
export const SERVICE_TITLES: Readonly<Record<ServiceKind, string>> = {
  "came-back": "It came back: the repair did not hold",
  unproven: "Nobody wrote down whether it held",
  patched: "Patches that run out",
  drifted: "Promised less than it was, and nobody said why",
  gap: "We say one thing and do another",
  "to-change": "Read together, and still to be changed",
  unanswered: "Somebody was against it, and nobody has looked since",
  unheard: "Nobody was asked for a year",
  stale: "Kept well, or forgotten: nobody touched it",
  unrehearsed: "Not rehearsed, or changed since",
  unreviewed: "Not read together, or changed since",
  borrowed: "Still in a template's words",
  technical: "All about the work",
  undecided: "Habits that wait for a decision",
  unkept: "Told to the world, and kept by no goal",
  "one-holder": "Held by one person",
};

/** Says what a score has, for the line below its name. */
export function scoreInWords({ goals, repairs, held, didNotHold }: ServicePage): string {
  const found = [
    ...(held === 0 ? [] : [`${held} held`]),
    ...(didNotHold === 0 ? [] : [`${didNotHold} came back`]),
  ];
  return `${countOf(goals, "goal")}, ${countOf(repairs, "repair")}${found.length === 0 ? "" : ` (${found.join(", ")})`}`;
}

/** What was achieved, list by list; a list with nothing in it is left out. */
export function achievedInWords({ held, thanks, nearMisses, voices, rehearsals }: Achieved) {
  return [
    { title: countOf(held.length, "repair held", "repairs held"), items: held },
    { title: `${countOf(thanks.length, "thanks", "thanks")} received`, items: thanks },
    { title: `${countOf(nearMisses.length, "near miss", "near misses")} noted`, items: nearMisses },
    { title: `${countOf(voices.length, "voice")} heard`, items: voices },
    { title: countOf(rehearsals.length, "rehearsal"), items: rehearsals },
  ].filter(({ items }) => items.length > 0);
}

/** Says what the goals cover, a label and words for each line: counts, and no grade. */
export function coverageInWords(coverage: Coverage): readonly (readonly [label: string, words: string])[] {
  const { goals, expects, sayingExpects, gives, sayingGives, relational, technical, untold } = coverage;
  if (goals === 0) return [];
  const counted = (tags: readonly Covered[], saying: number, key: string): string =>
    saying === 0
      ? `no goal says so yet (${key}: in its front matter, if you like)`
      : `${tags.map(({ tag, goals: count }) => `${tag} ${count}`).join(", ")}; said by ${saying} of ${countOf(goals, "goal")}`;
  const told = [
    ...(relational === 0 ? [] : [`${countOf(relational, "goal meets", "goals meet")} somebody`]),
    ...(technical === 0 ? [] : [`${countOf(technical, "is", "are")} all about the work`]),
    ...(untold === 0 ? [] : [`of ${untold} it can't be told`]),
  ];
  return [
    ["customers expect", counted(expects, sayingExpects, "expects")],
    ["people want", counted(gives, sayingGives, "gives")],
    ["work and people", told.join(", ")],
  ];
}

/** Returns how many things of a group are shown where there are so many groups, so that a page can be read. */
export function mostShown(groups: number): number {
  return Math.max(2, Math.min(6, Math.floor(36 / Math.max(groups, 1))));
}
