import type { KeptDocument } from "../document/document.ts";
import { complaintsOf } from "../score/complaints-of.ts";
import { isDay } from "../score/dates.ts";
import { habitsOf, textIn } from "../score/habits.ts";
import { entryOf, textOf, textsOf } from "../score/keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { KeptScore } from "../score/score.ts";
import { goalNames } from "./goal-names.ts";
import { ledgerOf } from "./ledger-entries.ts";

/** Something that was done about a goal. */
export type Touch = "amendment" | "voice" | "rehearsal" | "review";

/** What the files of a score say of when something happened to one of its goals. */
export interface GoalTraces {
  /** The first day on which the goal is known to have been there; absent where nothing tells. */
  readonly since: string | undefined;
  /** The last time that somebody amended, spoke about, rehearsed or reviewed it. */
  readonly touched: { readonly what: Touch; readonly on: string } | undefined;
  /** The last days on which a customer was heard about it, and somebody of the team: a complaint and a thanks are heard as well. */
  readonly heard: { readonly customer: string | undefined; readonly team: string | undefined };
}

interface Trace {
  readonly goal: string;
  readonly on: string;
  readonly what?: Touch;
  readonly from?: "customer" | "team";
  /** True where the goal was there on that day: what was said may be older than the goal that it led to. */
  readonly proves: boolean;
}

/** Gathers the traces of every goal; `born` says since when the commits have each of them, where they were asked. */
export function goalTraces(
  score: KeptScore,
  born: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, GoalTraces> {
  const { nameOf } = goalNames(score);
  const all = new Map<string, Trace[]>(score.goals.map(({ id }) => [id, []]));
  for (const trace of tracesOf(score))
    if (isDay(trace.on)) all.get(nameOf(trace.goal.split("#")[0] ?? ""))?.push(trace);
  for (const [goal, on] of born) all.get(nameOf(goal))?.push({ goal, on, proves: true });
  return new Map([...all].map(([goal, traces]) => [goal, gathered(traces)]));
}

function gathered(traces: readonly Trace[]): GoalTraces {
  const days = (which: (trace: Trace) => boolean): string[] =>
    traces
      .filter(which)
      .map(({ on }) => on)
      .sort();
  const on = days(({ what }) => what !== undefined).at(-1);
  const what = traces.find((trace) => trace.what !== undefined && trace.on === on)?.what;
  return {
    since: days(({ proves }) => proves)[0],
    touched: on === undefined || what === undefined ? undefined : { what, on },
    heard: {
      customer: days(({ from }) => from === "customer").at(-1),
      team: days(({ from }) => from === "team").at(-1),
    },
  };
}

function* tracesOf(score: KeptScore): Generator<Trace> {
  for (const { goal, on } of ledgerOf(score)) yield { goal, on, what: "amendment", proves: true };
  yield* voiceTraces(score);
  for (const { document } of score.rehearsals) {
    const on = textOf(document, "date")?.text ?? "";
    const goals = [
      textOf(document, "goal")?.text ?? "",
      ...clausesIn(document, "cards"),
      ...clausesIn(document, "hard"),
    ];
    for (const goal of goals) yield { goal, on, what: "rehearsal", proves: true };
  }
  for (const { document } of score.decisions) {
    const keys = readKeys(document, "decision");
    for (const { clause } of keys?.answers ?? []) yield { goal: clause, on: keys?.date ?? "", proves: true };
  }
  for (const goal of score.goals) yield* ownTraces(goal);
}

function* voiceTraces(score: KeptScore): Generator<Trace> {
  for (const { document } of score.voices) {
    const [goal, on, from] = ["about", "date", "from"].map((key) => textOf(document, key)?.text ?? "");
    const voice = { goal: goal ?? "", on: on ?? "", what: "voice", proves: false } as const;
    yield from === "customer" || from === "team" ? { ...voice, from } : voice;
  }
  for (const { keys } of complaintsOf(score)) {
    const from = keys.kind === "near-miss" ? "team" : "customer";
    for (const goal of [keys.goal ?? "", ...(keys.elsewhere ?? [])])
      yield { goal, on: keys.received.slice(0, 10), from, proves: false };
  }
}

function clausesIn(document: KeptDocument, key: string): readonly string[] {
  return textsOf(document, key)
    .map(({ text }) => text)
    .filter((text) => text.includes("#"));
}

function* ownTraces({ id, document }: KeptScore["goals"][number]): Generator<Trace> {
  const reviewed = textIn(entryOf(document, "reviewed")?.value, "on");
  if (reviewed !== undefined) yield { goal: id, on: reviewed.text, what: "review", proves: true };
  for (const { on } of habitsOf(document)) if (on !== undefined) yield { goal: id, on, proves: true };
}
