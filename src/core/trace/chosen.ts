import { complaintIdNamed } from "../complaint/complaint-id-named.ts";
import { nearest } from "../did-you-mean.ts";
import { ScoreError } from "../errors.ts";
import { complaintIdOf } from "../score/complaint.ts";
import { shellWords } from "../shell-words.ts";
import type { Trace } from "./trace.ts";

/** What of a trace somebody asked for. A name that several have means all of them. */
export interface Chosen {
  readonly parts: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  /** `goal#clause` */
  readonly clauses: ReadonlySet<string>;
  readonly complaints: ReadonlySet<string>;
}

/**
 * Finds what a person named: a part of the promise, a goal, a clause or a complaint; parts and goals by their words as well, clauses
 * alone or behind their goal, complaints as everywhere.
 * @throws ScoreError `trace/unknown` where it is none of these, `complaint/several` where a complaint could be several.
 */
export function chosenIn(trace: Trace, typed: string, nameOf: (goal: string) => string): Chosen {
  const wanted = typed.trim().replace(/^goals\/|\.md$/g, "");
  if (wanted === "") throw unknown(trace, typed);
  const [goal = "", clause] = wanted.split("#");
  if (clause !== undefined) return clauseIn(trace, typed, nameOf(goal), clause);
  const isSaid = (words: string | undefined): boolean => words?.toLowerCase() === wanted.toLowerCase();
  const found: Chosen = {
    parts: idsOf(trace.parts.filter(({ id, text }) => id === wanted || isSaid(text))),
    goals: idsOf(trace.goals.filter(({ id, title }) => id === nameOf(wanted) || isSaid(title))),
    clauses: new Set(fullClauses(trace).filter((full) => full.endsWith(`#${wanted}`))),
    complaints: idsOf(trace.complaints.filter(({ id }) => id === complaintIdOf(wanted))),
  };
  if (Object.values(found).some(({ size }) => size > 0)) return found;
  return { ...NOTHING, complaints: new Set([complaintNamed(trace, typed)]) };
}

const NOTHING: Chosen = { parts: new Set(), goals: new Set(), clauses: new Set(), complaints: new Set() };

function clauseIn(trace: Trace, typed: string, goal: string, clause: string): Chosen {
  const full = `${goal}#${clause}`;
  if (clause !== "" && fullClauses(trace).includes(full)) return { ...NOTHING, clauses: new Set([full]) };
  throw unknown(trace, typed);
}

function complaintNamed(trace: Trace, typed: string): string {
  try {
    return complaintIdNamed(typed, idsOf(trace.complaints), "<complaint>");
  } catch (error) {
    const isUnknown = error instanceof ScoreError && error.code !== "complaint/several";
    throw isUnknown ? unknown(trace, typed) : error;
  }
}

function unknown(trace: Trace, typed: string): ScoreError {
  const known = [
    ...trace.parts.map(({ id }) => id),
    ...trace.goals.map(({ id }) => id),
    ...fullClauses(trace).flatMap((full) => [full, full.replace(/^.*#/, "")]),
    ...trace.complaints.map(({ id }) => id),
  ];
  const [meant] = typed.trim() === "" ? [] : nearest(typed.trim(), new Set(known));
  const asked = meant === undefined ? "" : `; did you mean "${meant}"?`;
  const said = typed.trim() === "" ? "what is to be traced? Its name is empty" : undefined;
  return new ScoreError(
    "usage",
    "trace/unknown",
    said ?? `there is no part, goal, clause or complaint "${typed}"${asked}`,
    {
      hint: [
        ...(meant === undefined ? [] : [shellWords(["score", "trace", meant])]),
        "score trace --depth goals   # every part and goal",
      ].join("\n"),
    },
  );
}

function fullClauses({ goals }: Trace): readonly string[] {
  return goals.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}#${clause.id}`));
}

function idsOf(named: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ id }) => id));
}
