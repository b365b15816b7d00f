import type { KeptDocument } from "../document/document.ts";
import type { Place } from "../document/source-text.ts";
import { documentsOf } from "../score/score.ts";
import { type Timed, untimed } from "../timed.ts";
import type { ActiveRule } from "./active-rules.ts";
import type { Clock } from "./clock.ts";
import type { LintHistory, Report } from "./define-rule.ts";
import type { Finding } from "./finding.ts";
import { findingOf } from "./finding-of.ts";
import type { JudgedScore } from "./judged-score.ts";

/** What the rules that look across a score are told besides. */
export interface Beyond {
  /** The clock of the run; without one the rules that need it are silent. */
  readonly clock?: Clock;
  /** What the commits say, where they were read. */
  readonly history?: LintHistory;
  readonly timed?: Timed;
}

/** Runs the rules that look across a score. */
export function lookAcross(
  score: JudgedScore,
  rules: readonly ActiveRule[],
  { clock, history, timed = untimed }: Beyond,
): readonly Finding[] {
  const placeOf = placesIn(score);
  const findings: Finding[] = [];
  for (const active of rules) {
    const { rule } = active;
    const report = (document: KeptDocument, found: Report): void => {
      const finding = findingOf(active, document, found, (offset) => placeOf(document.path, offset));
      if (finding !== undefined) findings.push(finding);
    };
    timed(`rule ${rule.id}`, () => {
      if (rule.over === "score") rule.check(score, report);
      else if (rule.over === "history") rule.check(score, report, history);
      else if (rule.over === "document") rule.across?.(score, report);
      else if (rule.over === "clock" && clock !== undefined) rule.check(score, report, clock, history);
    });
  }
  return findings;
}

function placesIn(score: JudgedScore): (path: string, offset: number) => Place {
  const files = new Map([...documentsOf(score), score.settings].map((file) => [file.path, file]));
  return (path, offset) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`a rule told of ${path}, which is no file of this score`);
    return file.placeOf(offset);
  };
}
