import { amendLine } from "../complaint/lines-to-paste.ts";
import { type RunningPatch, tellsNothing } from "../history/running-patches.ts";
import type { Version } from "../history/semantic-diff.ts";
import { clausesOf } from "../score/goal.ts";
import { shellWords } from "../shell-words.ts";
import { sentenceNamed } from "./sentence-edits.ts";

/** How many sentences a line names: changing one of them ends the patch. */
const MOST_SENTENCES = 2;

/** Returns the line that ends a patch, with a gap for each thing that only a person can say. */
export function mendLine({ patch, goal }: RunningPatch): string {
  const { id, goal: name, complaints } = patch;
  if (goal === undefined)
    return `score lint ${shellWords([name === "promise" ? "promise.md" : `goals/${name}.md`])}`;
  if (tellsNothing(patch)) return amendLine(name, complaints);
  const clauses = clauseChanges(patch.clauses, name, goal);
  const changes = clauses.length > 0 ? clauses : sentenceChanges(patch.trace?.wrote ?? [], goal);
  if (changes.length > 0) return amending(name, changes.join(" "));
  // What it wrote stands where only an editor reaches it; what it took out is put back.
  return (patch.trace?.wrote ?? []).length > 0
    ? amending(name, "--edit")
    : `score revert ${id} --because "…"`;
}

function amending(goal: string, changes: string): string {
  return `score amend ${shellWords([goal])} --kind mend --because "…" ${changes}`;
}

function clauseChanges(touched: readonly string[], name: string, goal: Version): readonly string[] {
  const own = touched.flatMap((clause) =>
    clause.startsWith(`${name}#`) ? clause.slice(name.length + 1) : [],
  );
  const clauses = new Set(clausesOf(goal).map(({ id }) => id));
  const standards = new Set(goal.standards.map(({ id }) => id));
  return own.flatMap((id) =>
    clauses.has(id) ? `--change ${id}="…"` : standards.has(id) ? `--standard ${id}="…"` : [],
  );
}

function sentenceChanges(wrote: readonly string[], { document }: Version): readonly string[] {
  return wrote
    .filter((sentence) => sentenceNamed(sentence, document)?.words === sentence)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => `--change ${shellWords([sentence])}="…"`);
}
