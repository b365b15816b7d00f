import type { Disable } from "./disable.ts";
import { type RulesOfRun, rulesNamed } from "./rules-of-run.ts";

/** What the comments of one document cover, rule by rule. */
export interface Cover {
  /** Finds the comment that covers a line for a rule: the nearest of several. The lines of a rule have to come in order. */
  readonly over: (rule: string, line: number) => Disable | undefined;
  /** The comments that end nothing. */
  readonly endingNothing: ReadonlySet<Disable>;
}

/** Lines on which a rule is switched off, by which comment. */
interface Stretch {
  readonly from: number;
  to: number;
  readonly disable: Disable;
}

/** Works out which lines the comments of a document cover. One that gives no reason covers none. */
export function coverOf(disables: readonly Disable[], run: RulesOfRun): Cover {
  const stretches = new Map<string, Stretch[]>();
  const open = new Map<string, Stretch>();
  const endingNothing = new Set<Disable>();
  for (const disable of disables) {
    const ids = idsOf(disable, run);
    if (disable.does === "end") {
      const ended = disable.rules.length === 0 ? [...open.keys()] : ids;
      if (ended.filter((id) => end(open, id, disable.where.start.line)).length === 0)
        endingNothing.add(disable);
    } else if (disable.does === "begin" || disable.does === "next")
      for (const id of ids) begin(open, stretches, id, disable);
  }
  const nearest = new Map([...stretches].map(([rule, own]) => [rule, nearestIn(own)]));
  return { over: (rule, line) => nearest.get(rule)?.(line), endingNothing };
}

function begin(
  open: Map<string, Stretch>,
  stretches: Map<string, Stretch[]>,
  rule: string,
  disable: Disable,
): void {
  const stretch = { from: disable.from, to: disable.to, disable };
  const own = stretches.get(rule) ?? [];
  stretches.set(rule, own);
  if (disable.reason !== undefined) own.push(stretch);
  if (disable.does === "next") return;
  // Begun anew, the one before has said its part.
  end(open, rule, disable.where.start.line);
  open.set(rule, stretch);
}

function end(open: Map<string, Stretch>, rule: string, line: number): boolean {
  const last = open.get(rule);
  if (last !== undefined) last.to = line - 1;
  return open.delete(rule);
}

function idsOf({ rules }: Disable, run: RulesOfRun): readonly string[] {
  const ids = new Set(rules.flatMap(({ id }) => rulesNamed(id, run)));
  return [...ids].filter((id) => !run.neverHidden.has(id));
}

// Each stretch is laid on the pile once and taken off once, however many there are.
function nearestIn(stretches: readonly Stretch[]): (line: number) => Disable | undefined {
  const ordered = [...stretches].sort((a, b) => a.from - b.from);
  const pile: Stretch[] = [];
  let taken = 0;
  return (line) => {
    for (; (ordered[taken]?.from ?? Number.POSITIVE_INFINITY) <= line; taken += 1)
      pile.push(ordered[taken] as Stretch);
    while ((pile.at(-1)?.to ?? line) < line) pile.pop();
    return pile.at(-1)?.disable;
  };
}
