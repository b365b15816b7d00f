import { goalOf } from "../goal-of.ts";
import type { RawCommit } from "../raw-commit.ts";
import { isRepair } from "../recurrence.ts";
import type { LedgerEntry, TimelineEntry } from "../timeline.ts";
import type { Line } from "./line.ts";
import type { BreakOff, Touch } from "./trace-line.ts";

/** One step in the life of a line. */
export interface Step {
  /** What is known of it, as the log tells it; absent for an edit that is not committed yet. */
  readonly entry: TimelineEntry | undefined;
  /** What the line said from then on, and before: absent where it came with this, or where only the ledger knows of the step. */
  readonly words: string | undefined;
  readonly before: string | undefined;
  /** Other repairs of the same line that came in with the same commit. */
  readonly alike: readonly string[];
  /** The amendments of which it is one, where a commit brought several and none names the line. */
  readonly oneOf: readonly string[];
}

/** What steps are told from. */
export interface StepFacts {
  readonly timeline: readonly TimelineEntry[];
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  /** The goal by its name of today, and the function that gives it for any other. */
  readonly goal: string;
  readonly nameOf: (goal: string) => string;
  readonly cut: ReadonlySet<string>;
}

/** Adds to the touches of a line what the log knows of them, and where the commits break off what the ledger alone does. */
export function stepsOf(
  line: Line,
  touches: readonly Touch[],
  brokenOff: BreakOff | undefined,
  facts: StepFacts,
): readonly Step[] {
  const steps = touches.map((touch) => stepOf(touch, facts));
  if (brokenOff === undefined || !isClause(line)) return steps;
  const told = new Set(steps.flatMap(({ entry }) => entry?.id ?? []));
  // Where the history was cut, a commit says what it is, and not what it changed.
  const further = facts.timeline.filter(
    (entry) =>
      (entry.commit === undefined || facts.cut.has(entry.commit)) &&
      !told.has(entry.id ?? "") &&
      names(entry, line, facts),
  );
  return [
    ...steps,
    ...further.map((entry) => ({ entry, words: undefined, before: undefined, alike: [], oneOf: [] })),
  ];
}

// Of the words that explain a clause the ledger does not tell whether they were touched.
function isClause({ part }: Line): boolean {
  return part === "always" || part === "never" || part === "standard";
}

function stepOf({ birth, line, before }: Touch, facts: StepFacts): Step {
  const bare = { words: line.words, before, alike: [], oneOf: [] };
  if (birth === undefined) return { ...bare, entry: undefined };
  const { commit } = birth.revision;
  const goal = goalOf(birth.path) ?? "";
  const entries = facts.timeline.filter((entry) => entry.commit === commit.id && entry.goal === goal);
  const own = entries.filter((entry) => names(entry, line, facts));
  const entry = own[0] ?? entries[0] ?? untold(commit, goal);
  const isUncertain = entries.length > 1 && own.length === 0;
  return {
    ...bare,
    entry,
    alike: own
      .slice(1)
      .filter(({ kind, takesBack }) => isRepair({ kind: kind ?? "", takesBack }))
      .flatMap(({ id }) => id ?? []),
    oneOf: isUncertain ? entries.flatMap(({ id }) => id ?? []) : [],
  };
}

function names(entry: TimelineEntry, { clause }: Line, { ledger, goal, nameOf }: StepFacts): boolean {
  if (clause === undefined) return false;
  const clauses = ledger.get(entry.id ?? "")?.clauses ?? [];
  return clauses.some((reference) => {
    const [of = "", id] = reference.split("#");
    return id === clause && nameOf(of) === goal;
  });
}

// What a merge decided of a line and the log tells of one of its sides.
function untold({ id, author }: RawCommit, goal: string): TimelineEntry {
  const facts = { id: undefined, by: undefined, kind: undefined, because: undefined, takesBack: undefined };
  const lists = { complaints: [], weakens: [], replaces: [], notes: [], changes: [] };
  return { ...facts, ...lists, commit: id, date: author.date, author: author.name, goal, recorded: "none" };
}
