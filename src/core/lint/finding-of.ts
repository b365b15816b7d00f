import type { KeptDocument } from "../document/document.ts";
import type { Place } from "../document/source-text.ts";
import { goalIdOf } from "../score/goal-id.ts";
import type { ActiveRule } from "./active-rules.ts";
import type { Report } from "./define-rule.ts";
import type { Finding } from "./finding.ts";

/** Makes a finding of what a rule reports of a file; nothing where the file has one thing to tell, and this is another. */
export function findingOf(
  { rule, severity, isChosen }: ActiveRule,
  document: KeptDocument,
  found: Report,
  placeIn: (offset: number) => Place,
): Finding | undefined {
  const isOwn = (): boolean => document.problems.some(({ code }) => code === rule.id);
  if (isClosed(document) && !isOwn()) return undefined;
  return {
    file: document.path,
    goal: document.kind === "goal" ? goalIdOf(document.path) : undefined,
    start: placeIn(found.span.start),
    end: placeIn(found.span.end),
    rule: rule.id,
    severity: isChosen ? severity : (found.severity ?? severity),
    message: found.message,
    suggestion: found.suggestion,
    fix: found.fix,
    clock: rule.clock === true,
  };
}

// A conflict or a refusal is the one thing to tell of a file: everything else in it may be wrong for that reason alone.
function isClosed(document: KeptDocument): boolean {
  return document.problems.some((problem) => problem.refuses || problem.code === "merge/conflict-left");
}
