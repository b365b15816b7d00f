import type { KeptDocument, ScoreDocument } from "../document/document.ts";
import { documentsOf, type Score } from "../score/score.ts";
import { activeRules } from "./active-rules.ts";
import { clockAt } from "./clock.ts";
import type { Rule } from "./define-rule.ts";
import type { PersonalDataFinder } from "./judge.ts";
import { judgedRecord } from "./judged-record.ts";
import { KeptFile } from "./kept-file.ts";
import { keptScore } from "./kept-score.ts";
import type { Beyond } from "./look-across.ts";
import { ownRules } from "./own-rules.ts";
import { type LintReport, reportOn } from "./report-on.ts";
import { Shelf } from "./shelf.ts";

/** What narrows a run. */
export interface LintScope extends Omit<Beyond, "clock"> {
  /** The day or moment of the run; without one the rules that need it are silent. */
  readonly now?: string;
  /** Only findings of these rules. */
  readonly rules?: ReadonlySet<string>;
  /** Only findings in these files; the whole score is still read, because a rule may need it. */
  readonly files?: ReadonlySet<string>;
  /** Finds personal data; without it none is found. */
  readonly personalDataIn?: PersonalDataFinder;
}

/** Runs the rules over a score that is in memory, its own rules among them. */
export function runLint(score: Score, rules: readonly Rule[], scope: LintScope = {}): LintReport {
  const { config, paths } = score;
  const known = [...rules, ...ownRules(config)];
  const { active } = activeRules(known, config, scope.rules);
  const judge = { config, rules: active, personalDataIn: scope.personalDataIn ?? (() => []) };
  const documents = new Map([...documentsOf(score), score.settings].map((each) => [each.path, each]));
  const whole = ({ path }: KeptDocument): ScoreDocument => documents.get(path) as ScoreDocument;
  const shelf = new Shelf();
  const files = [...documents.values()].map(
    (document) => new KeptFile(document.path, document.kind, judgedRecord(document, judge), shelf),
  );
  const clock = scope.now === undefined ? {} : { clock: clockAt(scope.now) };
  return reportOn(keptScore(files, { config, paths, whole }), active, { ...scope, ...clock, known });
}
