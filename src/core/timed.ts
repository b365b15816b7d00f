/** What a run spends its time on: a phase of it, or `rule ` and the id of a rule. */
export type Phase = "list" | "read" | "front matter" | "Markdown" | "commits" | "cache" | `rule ${string}`;

/** Does something and counts its time to a phase. Core has no clock: whoever has one hands this in. */
export type Timed = <Result>(phase: Phase, body: () => Result) => Result;

/** Counts nothing. */
export const untimed: Timed = (_phase, body) => body();
