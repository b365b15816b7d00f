import type { Problem } from "./problem.ts";
import { lineEndOf, linesOf, type Span } from "./source-text.ts";

/** The two sides of the first stretch of a file that Git could not merge. */
export interface Conflict {
  readonly span: Span;
  readonly ours: string;
  readonly theirs: string;
}

/** Finds the first conflict that Git left in a text: a line of `<` marks, one of `=`, one of `>`, in this order. */
export function findConflict(text: string): Conflict | undefined {
  for (const { span, ours, theirs } of stretchesOf(text)) {
    return {
      span,
      ours: text.slice(ours.start, ours.end).trim(),
      theirs: text.slice(theirs.start, theirs.end).trim(),
    };
  }
  return undefined;
}

/** Where a conflict and its two sides lie, each with its line endings. */
interface Stretch {
  readonly span: Span;
  readonly ours: Span;
  readonly theirs: Span;
}

/** The lines of marks that have been seen of a conflict so far. */
interface Marks {
  readonly opened: Span;
  readonly based?: Span;
  readonly divided?: Span;
}

// One pass over the lines, whatever marks stand in them: a text may hold thousands that belong to nothing.
function* stretchesOf(text: string): Generator<Stretch> {
  if (!text.includes("<<<<<<<")) return;
  let marks: Marks | undefined;
  for (const line of linesOf(text)) {
    if (/^<{7}(?: |$)/.test(line.text)) marks = { opened: line };
    else if (marks === undefined) continue;
    else if (marks.divided !== undefined) {
      if (!/^>{7}(?: |$)/.test(line.text)) continue;
      yield stretchOf(text, marks.opened, marks.based ?? marks.divided, marks.divided, line);
      marks = undefined;
    } else if (/^={7}$/.test(line.text)) marks = { ...marks, divided: line };
    else if (marks.based === undefined && /^\|{7}(?: |$)/.test(line.text)) marks = { ...marks, based: line };
  }
}

function stretchOf(text: string, opened: Span, oursEnd: Span, divided: Span, closed: Span): Stretch {
  return {
    span: { start: opened.start, end: lineEndOf(text, closed.end) },
    ours: { start: lineEndOf(text, opened.end), end: oursEnd.start },
    theirs: { start: lineEndOf(text, divided.end), end: closed.start },
  };
}

/** Tells a conflict as what it is to the people concerned. */
export function conflictProblem(conflict: Conflict): Problem {
  const words = (side: string): string => (side === "" ? "(nothing)" : onOneLine(side));
  return {
    code: "merge/conflict-left",
    message: `two people amended this at once. One says: ${words(conflict.ours)} The other says: ${words(conflict.theirs)}`,
    span: { start: conflict.span.start, end: conflict.span.start + 7 },
    suggestion:
      "decide together which words stand, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
  };
}

// By lines and not by a pattern, which would go over a long run of spaces again from each of them.
function onOneLine(side: string): string {
  return side
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" / ");
}

/** Returns a text with every conflict settled for one side, to learn what that side knew. */
export function sideOf(text: string, side: "ours" | "theirs"): string {
  const pieces: string[] = [];
  let told = 0;
  for (const stretch of stretchesOf(text)) {
    pieces.push(text.slice(told, stretch.span.start), text.slice(stretch[side].start, stretch[side].end));
    told = stretch.span.end;
  }
  return pieces.join("") + text.slice(told);
}
