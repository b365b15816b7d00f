/** How much a finding matters: only what needs mending would stop an amendment. */
export type Level = "fine" | "worth-knowing" | "needs-mending";

/** A line to paste; one that names a file by its path from the top takes the way there from where somebody stands. */
export type FixLine = string | ((fromHere: (path: string) => string) => string);

/** What a check has to say, in one sentence, with the lines that mend it. */
export interface Finding {
  readonly level: Level;
  readonly says: string;
  /** Lines to paste or to do, in order. */
  readonly fix: readonly FixLine[];
}

/** Says that something is as it should be. */
export function fine(says: string): Finding {
  return { level: "fine", says, fix: [] };
}

/** Says something that stops nothing, and what can be done about it. */
export function worthKnowing(says: string, ...fix: readonly FixLine[]): Finding {
  return { level: "worth-knowing", says, fix };
}

/** Says what would stop an amendment, and what mends it. */
export function needsMending(says: string, ...fix: readonly FixLine[]): Finding {
  return { level: "needs-mending", says, fix };
}
