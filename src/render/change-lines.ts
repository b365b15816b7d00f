import type { Change, Direction } from "../core/history/change.ts";
import type { Shown, Style } from "./style.ts";
import { wrapWords } from "./wrap.ts";

const ARROWS: Readonly<Record<Direction, string>> = { stronger: "↑", weaker: "↓", same: "→", unknown: "·" };

const WAYS: Readonly<Partial<Record<Direction, string>>> = { stronger: "more: ", weaker: "less: " };

/**
 * Renders changes in words, one under the other: what was said before, and what is said now. Of sentences that are to come
 * beside others, `added` says so.
 */
export function changeLines(
  changes: readonly Change[],
  style: Style,
  indent = "  ",
  { added = "" }: { readonly added?: string } = {},
): Shown[] {
  const introduced = new Set(
    changes.filter((change) => isClause(change) && change.op !== "changed").map((change) => change.clause),
  );
  return flowing(changes).flatMap((change) => {
    // An explanation that comes or goes with its clause is told below it.
    if (change.part === "other" && change.clause !== undefined && introduced.has(change.clause)) return [];
    return [...oneChange(change, style, indent, added), ...explanation(change, changes, style, indent)];
  });
}

// Sentences that came or went together in one section are read as one paragraph.
function flowing(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last === undefined || !flowTogether(last, change)) joined.push(change);
    else
      joined[joined.length - 1] = {
        ...last,
        before: both(last.before, change.before),
        after: both(last.after, change.after),
      };
  }
  return joined;
}

function flowTogether(a: Change, b: Change): boolean {
  const isProse = a.clause === undefined && b.clause === undefined && !isClause(a);
  return isProse && a.part === b.part && a.op === b.op && b.op !== "changed";
}

function both(first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined ? second : second === undefined ? first : `${first} ${second}`;
}

function oneChange(change: Change, style: Style, indent: string, added: string): Shown[] {
  const lead = style.line`${indent}${arrow(change, style)} ${style.bold(labelOf(change))}`;
  const deeper = `${indent}    `;
  if (change.op === "changed")
    return [
      lead,
      ...sentence("was: ", change.before, style, deeper),
      ...sentence("now: ", change.after, style, deeper),
      ...way(change, style, deeper),
    ];
  const isBeside = change.op === "added" && change.clause === undefined && !isClause(change);
  return [
    style.line`${lead}${style.dim(change.op === "removed" ? " no longer:" : isBeside ? added : "")}`,
    ...sentence("", change.after ?? change.before, style, deeper),
  ];
}

// What a standard says tells it already.
function way({ part, direction, evidence }: Change, style: Style, indent: string): Shown[] {
  const label = WAYS[direction];
  return label === undefined || part === "standard" ? [] : sentence(label, evidence, style, indent);
}

function explanation(change: Change, all: readonly Change[], style: Style, indent: string): Shown[] {
  if (change.part !== "never" || change.op !== "added") return [];
  const told = all.filter(
    (other) => other.part === "other" && other.clause === change.clause && other.op === "added",
  );
  const words = told.map((other) => other.after ?? "").join(" ");
  return words === "" ? [] : sentence("instead: ", words, style, `${indent}    `);
}

function sentence(label: string, text: string | undefined, style: Style, indent: string): Shown[] {
  if (text === undefined) return [];
  const hang = " ".repeat(label.length);
  return wrapWords(text, style.columns - indent.length - label.length).map(
    (line, at) => style.line`${indent}${style.dim(at === 0 ? label : hang)}${line}`,
  );
}

function arrow(change: Change, style: Style): Shown {
  const sign = ARROWS[change.direction];
  if (change.direction === "stronger") return style.green(sign);
  return change.direction === "weaker" ? style.yellow(sign) : style.dim(sign);
}

const LABELS: Readonly<Partial<Record<Change["part"], string>>> = {
  feel: "how it must feel",
  happen: "what has to happen",
  believe: "what we believe",
  goal: "the goal's words",
  other: "in the text",
};

/** Names what a change, or a line of a goal, is of. */
export function labelOf(change: Pick<Change, "part" | "clause">): string {
  if (isClause(change)) return `${change.part} ${change.clause ?? ""}`.trim();
  return change.clause === undefined ? (LABELS[change.part] ?? change.part) : `the words on ${change.clause}`;
}

function isClause(change: Pick<Change, "part">): boolean {
  return change.part === "always" || change.part === "never" || change.part === "standard";
}
