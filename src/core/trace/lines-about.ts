import { standardWords } from "../history/standard-words.ts";
import type { Goal } from "../score/goal.ts";
import type { KeptScore } from "../score/score.ts";
import { type OpenGap, openGapsOf } from "../voice/open-gaps.ts";
import type { TracedClause, TracedGap, TracedGoal } from "./trace.ts";

/** What somebody said about a goal, as far as it matters where. */
export interface Said {
  readonly id: string;
  readonly isThanks: boolean;
  /** The clause that was broken or kept, or `unwritten`. */
  readonly clause: string | undefined;
}

/** Lays what was said about a goal beside its lines; a line that is no more keeps what was said about it. */
export function linesAbout(
  goal: Pick<Goal, "id" | "always" | "never" | "standards"> & Partial<Pick<Goal, "document">>,
  said: readonly Said[],
  score: KeptScore,
): Pick<TracedGoal, "clauses" | "unwritten" | "complaints" | "gaps"> {
  const complained = said.filter(({ isThanks }) => !isThanks);
  const gaps = openGapsOf(score, goal.id);
  const written = [
    ...[...goal.always, ...goal.never].map(({ list, id, text }) => ({ list, id, text })),
    ...goal.standards.map((standard) => ({
      list: "standard" as const,
      id: standard.id,
      text: standardWords(standard),
    })),
  ];
  const known = new Set(written.map(({ id }) => id));
  const named = [...said.map(({ clause }) => clause), ...gaps.map(({ clause }) => clause)];
  const others = new Set(
    named.filter((clause) => clause !== undefined && clause !== "unwritten" && !known.has(clause)),
  ) as ReadonlySet<string>;
  const list = goal.document?.readable === false ? "unknown" : "gone";
  const lines = [...written, ...[...others].map((id) => ({ list, id, text: undefined }) as const)];
  const byClause = listsBy(complained);
  const thanks = listsBy(said.filter(({ isThanks }) => isThanks));
  return {
    clauses: lines.map(
      (line): TracedClause => ({
        ...line,
        complaints: byClause.get(line.id) ?? [],
        thanks: thanks.get(line.id)?.length ?? 0,
        gaps: gaps.filter(({ clause }) => clause === line.id).map(tracedGap),
      }),
    ),
    unwritten: byClause.get("unwritten") ?? [],
    complaints: byClause.get("") ?? [],
    gaps: gaps.filter(({ clause }) => clause === undefined).map(tracedGap),
  };
}

function tracedGap({ id, keys }: OpenGap): TracedGap {
  return { voice: id, weSay: keys["we-say"], weDo: keys["we-do"] };
}

function listsBy(said: readonly Said[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { id, clause = "" } of said) {
    const list = lists.get(clause);
    if (list === undefined) lists.set(clause, [id]);
    else list.push(id);
  }
  return lists;
}
