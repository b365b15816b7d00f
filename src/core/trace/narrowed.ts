import type { Chosen } from "./chosen.ts";
import type { Trace, TracedGoal } from "./trace.ts";

/** Keeps of a trace what was chosen, with everything that it is for and everything that was said about it. */
export function narrowed(trace: Trace, chosen: Chosen): Trace {
  const kept = trace.goals.flatMap((goal) => narrowedGoal(goal, chosen));
  const goals = kept.map(({ goal }) => goal);
  const ids = new Set(goals.map(({ id }) => id));
  // A goal that came with one of its parts does not bring the others along.
  const leading = new Set(kept.filter(({ byPart }) => !byPart).map(({ goal }) => goal.id));
  const homeless = trace.homeless.filter((id) => chosen.complaints.has(id));
  const mentioned = new Set([...goals.flatMap(complaintsAt), ...homeless]);
  const complaints = trace.complaints.filter(({ id }) => mentioned.has(id));
  const repairs = new Set(complaints.flatMap((complaint) => complaint.repairs));
  return {
    ...trace,
    parts: trace.parts
      .filter(({ id, goals: keeping }) => chosen.parts.has(id) || keeping.some((goal) => leading.has(goal)))
      .map((part) => ({ ...part, goals: part.goals.filter((goal) => ids.has(goal)) })),
    goals,
    complaints,
    repairs: trace.repairs.filter(({ id }) => repairs.has(id)),
    homeless,
  };
}

interface Narrowed {
  readonly goal: TracedGoal;
  readonly byPart: boolean;
}

function narrowedGoal(goal: TracedGoal, chosen: Chosen): Narrowed[] {
  if (chosen.goals.has(goal.id)) return [{ goal, byPart: false }];
  if (goal.serves.some((part) => chosen.parts.has(part))) return [{ goal, byPart: true }];
  const those = (ids: readonly string[]): readonly string[] => ids.filter((id) => chosen.complaints.has(id));
  const clauses = goal.clauses.flatMap((clause) => {
    if (chosen.clauses.has(`${goal.id}#${clause.id}`)) return [clause];
    const complaints = those(clause.complaints);
    return complaints.length === 0 ? [] : [{ ...clause, complaints }];
  });
  const [unwritten, complaints] = [those(goal.unwritten), those(goal.complaints)];
  if (clauses.length + unwritten.length + complaints.length === 0) return [];
  return [{ goal: { ...goal, clauses, unwritten, complaints }, byPart: false }];
}

function complaintsAt({ clauses, unwritten, complaints }: TracedGoal): readonly string[] {
  return [...clauses.flatMap((clause) => clause.complaints), ...unwritten, ...complaints];
}
