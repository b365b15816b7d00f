import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import type { Clause } from "../score/clause.ts";
import type { Goal } from "../score/goal.ts";
import { isGap } from "../score/placeholders.ts";
import type { Score } from "../score/score.ts";
import { writtenIn } from "../score/section-text.ts";
import type { Card } from "./card.ts";

/** What a card can be made of, before anybody has to read it. */
export type Draw = Pick<Card, "id"> & { readonly goal: Goal } & (
    | { readonly kind: "complaint" | "near-miss"; readonly complaint: FollowedComplaint }
    | { readonly kind: "never"; readonly clause: Clause }
    | { readonly kind: "happen" }
  );

/** Lists what cards can be made of for each goal: what happened and nearly did, what is never done, and what has to happen. */
export function drawsOf(goals: readonly Goal[], score: Score): ReadonlyMap<string, readonly Draw[]> {
  const draws = new Map<string, Draw[]>(goals.map((goal) => [goal.id, writtenDraws(goal)]));
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  for (const complaint of followedComplaints(repairBook(score)).values()) {
    const { kind } = complaint.keys;
    const goal = byId.get(complaint.goal ?? "");
    if (goal === undefined || kind === "thanks" || !tells(complaint, score)) continue;
    draws.get(goal.id)?.push({ id: complaint.id, kind, goal, complaint });
  }
  return draws;
}

function writtenDraws(goal: Goal): Draw[] {
  const nevers = goal.never.filter(({ text }) => !isGap(text));
  return [
    ...nevers.map((clause) => ({ id: `${goal.id}#${clause.id}`, kind: "never" as const, goal, clause })),
    ...(writtenIn(goal.document, "happen") === "" ? [] : [{ id: goal.id, kind: "happen" as const, goal }]),
  ];
}

// A file of facts alone is no scene that anybody could play.
function tells({ document }: FollowedComplaint, score: Score): boolean {
  const { preamble, sections } = score.whole(document).outline;
  return [...preamble, ...sections.flatMap(({ blocks }) => blocks)].some(({ type }) => type !== "comment");
}
