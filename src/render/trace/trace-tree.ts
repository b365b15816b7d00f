import { shellWords } from "../../core/shell-words.ts";
import type {
  Trace,
  TracedClause,
  TracedComplaint,
  TracedGap,
  TracedGoal,
  TraceResult,
} from "../../core/trace/trace.ts";
import { STATE_WORDS } from "../complaint-words.ts";
import { countOf, grouped } from "../count.ts";
import { kindInWords } from "../receipt.ts";
import type { Branch } from "./tree-lines.ts";

/** How far down a trace is told. */
export const DEPTHS = ["parts", "goals", "clauses", "complaints", "repairs"] as const;

/** How much of a trace is told. */
export interface TraceShape {
  readonly depth: (typeof DEPTHS)[number];
  /** Every line and every complaint, however many. */
  readonly isWhole: boolean;
}

/** How many complaints are told in one place: of a whole score, and of one branch. */
const MOST_OF_ALL = 3;
const MOST_OF_BRANCH = 20;

/** The most goals of which lines without a complaint are told one by one. */
const MOST_QUIET = 12;

/** Lays a trace out as trees: one for each part of the promise, and one for each kind of thing that leads to none. */
export function traceTrees(trace: TraceResult, shape: TraceShape): readonly Branch[] {
  const grown = new Growing(trace, shape);
  const { goals, parts, homeless } = trace;
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const held = goals.filter(({ id }) => id === "promise");
  const loose = goals.filter(({ id, serves, isKept }) => isKept && id !== "promise" && serves.length === 0);
  const former = goals.filter(({ isKept }) => !isKept);
  const roots: Branch[] = parts.map(({ id, text, goals: keeping }) => ({
    head: id,
    words: text ?? "promise.md has no such part",
    below:
      keeping.length === 0
        ? [{ head: "", words: "no goal keeps this part yet", tone: "open", below: [] }]
        : grown.goals(
            keeping.flatMap((goal) => byId.get(goal) ?? []),
            id,
          ),
  }));
  if (held.length > 0)
    roots.push({
      head: "promise",
      words: "what holds in every goal",
      below: grown.linesOf(held[0] as TracedGoal),
    });
  if (loose.length > 0)
    roots.push({ head: "", words: "Goals that keep no part of the promise", below: grown.goals(loose) });
  if (former.length > 0)
    roots.push({ head: "", words: "Goals that are no more", below: grown.goals(former) });
  if (homeless.length > 0)
    roots.push({ head: "", words: "Complaints without a goal", below: grown.complaints(homeless, "") });
  return roots.filter(({ below, words }) => below.length > 0 || words !== "");
}

/** What grows out of goals, each told once: a goal that keeps several parts is told below the first of them. */
class Growing {
  readonly #told = new Map<string, string>();
  readonly #complaints: ReadonlyMap<string, TracedComplaint>;
  readonly #repairs: ReadonlyMap<string, Trace["repairs"][number]>;
  readonly #shape: TraceShape;
  readonly #most: number;
  readonly #tellsQuiet: boolean;

  constructor(trace: TraceResult, shape: TraceShape) {
    this.#complaints = new Map(trace.complaints.map((one) => [one.id, one]));
    this.#repairs = new Map(trace.repairs.map((one) => [one.id, one]));
    this.#shape = shape;
    const isBranch = trace.about !== undefined;
    this.#most = shape.isWhole ? Number.POSITIVE_INFINITY : isBranch ? MOST_OF_BRANCH : MOST_OF_ALL;
    this.#tellsQuiet = shape.isWhole || trace.goals.length <= MOST_QUIET;
  }

  goals(goals: readonly TracedGoal[], part = ""): Branch[] {
    return this.#reaches("goals")
      ? goals.map((goal) => this.#goal(goal, part))
      : counted(goals.length, "goal");
  }

  #goal(goal: TracedGoal, part: string): Branch {
    const { id, title, isKept, retired } = goal;
    const before = this.#told.get(id);
    this.#told.set(id, before ?? part);
    const words = isKept
      ? (title ?? "")
      : retired === undefined
        ? "there is no such goal"
        : `retired on ${retired}`;
    const same = `goal ${id}`;
    if (before === undefined) return { head: id, words, same, below: this.linesOf(goal) };
    return { head: id, words: `told under ${before}`, same, tone: "quiet", below: [] };
  }

  linesOf(goal: TracedGoal): Branch[] {
    if (!this.#reaches("clauses")) return counted(goal.clauses.length, "line");
    const { clauses, unwritten, complaints, gaps } = goal;
    const isHeard = (clause: TracedClause): boolean =>
      clause.complaints.length + clause.gaps.length > 0 || this.#tellsQuiet;
    const hidden = clauses.filter((clause) => !isHeard(clause)).length;
    return [
      ...gaps.map(gapBranch),
      ...clauses.filter(isHeard).map((clause) => this.#clause(goal.id, clause)),
      ...(hidden === 0 ? [] : [quiet(`${countOf(hidden, "line")} that nobody complained about`)]),
      ...this.#about("unwritten", "nothing that is written says it", unwritten, goal.id),
      ...this.#about("", "Nobody has said which line was broken", complaints, goal.id),
    ];
  }

  #about(head: string, words: string, ids: readonly string[], goal: string): Branch[] {
    if (ids.length === 0) return [];
    return [{ head, words, tone: "open", below: this.complaints(ids, goal) }];
  }

  #clause(goal: string, { id, list, text, complaints, thanks, gaps }: TracedClause): Branch {
    const thanked = thanks === 0 ? "" : ` (thanked ${thanks === 1 ? "once" : `${grouped(thanks)} times`})`;
    return {
      head: list === "gone" || list === "unknown" ? id : `${list} ${id}`,
      words: `${text ?? (list === "gone" ? "no line of today" : "its goal can't be read")}${thanked}`,
      ...(complaints.length + gaps.length === 0 && { tone: "quiet" as const }),
      below: [...gaps.map(gapBranch), ...this.complaints(complaints, `${goal}#${id}`)],
    };
  }

  complaints(ids: readonly string[], about: string): Branch[] {
    if (!this.#reaches("complaints")) return counted(ids.length, "complaint");
    const told = ids.slice(0, this.#most).flatMap((id) => this.#complaints.get(id) ?? []);
    const rest = ids.length - told.length;
    const command = shellWords(["score", "trace", ...(about === "" ? [] : [about]), "--all"]);
    return [
      ...told.map((complaint) => this.#complaint(complaint)),
      ...(rest === 0 ? [] : [{ ...quiet(`and ${grouped(rest)} more:`), command }]),
    ];
  }

  #complaint({ id, kind, state, words, repairs }: TracedComplaint): Branch {
    const what = kind === "near-miss" ? "near miss, " : "";
    const isOpen = repairs.length === 0 && (state === "open" || state === "put-right");
    return {
      head: `${id} (${what}${STATE_WORDS[state]})`,
      words,
      ...(isOpen && { tone: "open" as const }),
      below: this.#reaches("repairs")
        ? repairs.flatMap((repair) => this.#repair(repair))
        : counted(repairs.length, "repair"),
    };
  }

  #repair(id: string): Branch[] {
    const repair = this.#repairs.get(id);
    if (repair === undefined) return [];
    const { goal, kind, on, because } = repair;
    const head = `${on} ${kindInWords({ kind, takesBack: undefined })} ${goal} ${id}`;
    return [{ head, words: because, tone: "mended", below: [] }];
  }

  #reaches(depth: TraceShape["depth"]): boolean {
    return DEPTHS.indexOf(this.#shape.depth) >= DEPTHS.indexOf(depth);
  }
}

function gapBranch({ weSay, weDo, voice }: TracedGap): Branch {
  const words = `we say "${weSay ?? "?"}", we do "${weDo ?? "?"}" (${voice})`;
  return { head: "open gap", words, tone: "open", below: [] };
}

function counted(count: number, noun: string): Branch[] {
  return count === 0 ? [] : [quiet(countOf(count, noun))];
}

function quiet(words: string): Branch {
  return { head: "", words, tone: "quiet", below: [] };
}
