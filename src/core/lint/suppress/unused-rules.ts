import type { Disable } from "./disable.ts";
import { rulesNamed } from "./rules-of-run.ts";
import { TAKE_OUT, type Trouble, unused } from "./trouble.ts";
import type { Outcome } from "./troubles.ts";
import { rewriteDisable } from "./write-disable.ts";

/** Tells which of the rules that a comment names find nothing that it hides. */
export function* unusedRules(disable: Disable, outcome: Outcome): Generator<Trouble> {
  if ((disable.does !== "next" && disable.does !== "begin") || disable.reason === undefined) return;
  // What else is wrong with the keys of a file may be all that keeps a rule silent.
  if (!outcome.isReadable) return;
  const used = outcome.used.get(disable) ?? new Set();
  const idle = disable.rules.filter(({ id }) => isUnused(id, used, outcome));
  const left = disable.rules.filter((rule) => !idle.includes(rule)).map(({ id }) => id);
  for (const { id, where } of idle) {
    const { message, move } = whatInstead(id, disable, outcome);
    yield unused(
      where,
      message,
      move ?? (left.length === 0 ? TAKE_OUT : rewriteDisable(disable, { rules: left })),
    );
  }
}

function isUnused(id: string, used: ReadonlySet<string>, { run }: Outcome): boolean {
  const named = rulesNamed(id, run).filter((rule) => !run.neverHidden.has(rule) && !run.off.has(rule));
  return named.length > 0 && !named.some((rule) => used.has(rule) || run.inconclusive.has(rule));
}

function whatInstead(
  id: string,
  disable: Disable,
  { shown, hidden, run }: Outcome,
): { readonly message: string; readonly move?: string } {
  const named = new Set(rulesNamed(id, run));
  const { from, to } = disable;
  if (to === 0) return { message: "nothing stands below this comment that it could hide" };
  const other = hidden.find(
    ({ finding: { rule, start } }) => named.has(rule) && from <= start.line && start.line <= to,
  );
  if (other !== undefined) return { message: `another comment hides what ${id} finds here` };
  const place = shown.find(({ rule }) => named.has(rule))?.start.line;
  if (place !== undefined) {
    const message = `what ${id} finds in this file is not where this comment looks`;
    return { message, move: place === 1 ? BELOW_FENCE : `move the comment to the line above line ${place}` };
  }
  return { message: `${id} finds nothing here, so this comment hides nothing` };
}

const BELOW_FENCE = "move the comment to the line below the first ---, as one of the YAML";
