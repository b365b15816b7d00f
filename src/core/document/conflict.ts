import type { Problem } from "./problem.ts";
import { linesOf, type Span } from "./source-text.ts";

/** The two sides of the first stretch of a file that Git could not merge. */
export interface Conflict {
  readonly span: Span;
  readonly ours: string;
  readonly theirs: string;
}

/** Finds the first conflict that Git left in a text: a line of `<` marks, one of `=`, one of `>`, in this order. */
export function findConflict(text: string): Conflict | undefined {
  if (!text.includes("<<<<<<<")) return undefined;
  let opened: Span | undefined;
  let divided: Span | undefined;
  let based: Span | undefined;
  for (const line of linesOf(text)) {
    if (/^<{7}(?: |$)/.test(line.text)) {
      opened = line;
      divided = undefined;
      based = undefined;
    } else if (opened !== undefined && /^\|{7}(?: |$)/.test(line.text)) based = line;
    else if (opened !== undefined && divided === undefined && /^={7}$/.test(line.text)) divided = line;
    else if (opened !== undefined && divided !== undefined && /^>{7}(?: |$)/.test(line.text)) {
      const ours = text.slice(opened.end, (based ?? divided).start).trim();
      return {
        span: { start: opened.start, end: line.end },
        ours,
        theirs: text.slice(divided.end, line.start).trim(),
      };
    }
  }
  return undefined;
}

/** Tells a conflict as what it is to the people concerned. */
export function conflictProblem(conflict: Conflict): Problem {
  const words = (side: string): string => (side === "" ? "(nothing)" : side.replace(/\s*\n\s*/g, " / "));
  return {
    code: "merge/conflict-left",
    message: `two people amended this at once. One says: ${words(conflict.ours)} The other says: ${words(conflict.theirs)}`,
    span: { start: conflict.span.start, end: conflict.span.start + 7 },
    suggestion:
      "decide together which words stand, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
  };
}

/** Returns a text with every conflict settled for one side, to learn what that side knew. */
export function sideOf(text: string, side: "ours" | "theirs"): string {
  const pattern = /^<{7}.*\r?\n([\s\S]*?)(?:^\|{7}.*\r?\n[\s\S]*?)?^={7}\r?\n([\s\S]*?)^>{7}.*(?:\r?\n|$)/gm;
  return text.replace(pattern, (_all, ours: string, theirs: string) => (side === "ours" ? ours : theirs));
}
