import type { Config, RuleSetting, Severity } from "../config/config.ts";
import type { ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { type Place, placesIn } from "../document/source-text.ts";
import { contradictionsIn } from "../history/contradictions.ts";
import { checkSchema } from "../score/check-schema.ts";
import { goalIdOf } from "../score/goal-id.ts";
import { documentsOf, type Score } from "../score/score.ts";
import type { LintHistory, Report, Rule } from "./define-rule.ts";
import type { Finding, Refusal } from "./finding.ts";
import { severityOf } from "./presets.ts";

/** What linting one score found. */
export interface LintReport {
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly refused: readonly Refusal[];
}

/** What narrows a run. */
export interface LintScope {
  /** Only findings of these rules. */
  readonly rules?: ReadonlySet<string>;
  /** Only findings in these files; the whole score is still read, because a rule may need it. */
  readonly files?: ReadonlySet<string>;
  /** The day or moment of the run; without one the rules that need it are silent. */
  readonly now?: string;
  /** What the commits say, where they were read. */
  readonly history?: LintHistory;
}

/** Runs the rules over a score. Findings come ordered by file, place and rule. */
export function runLint(score: Score, rules: readonly Rule[], scope: LintScope = {}): LintReport {
  const judged = withSchemaProblems(score);
  const documents = [...documentsOf(judged), judged.settings];
  const inScope = (path: string): boolean => scope.files === undefined || scope.files.has(path);
  const refused = documents.filter((document) => inScope(document.path)).flatMap(refusalsOf);
  const closed = new Set(documents.filter(isClosed).map((document) => document.path));
  const findings: Finding[] = [];
  const finders = new Map<string, ReturnType<typeof placesIn>>();
  const placesOf = (document: ScoreDocument): ReturnType<typeof placesIn> => {
    const known = finders.get(document.path) ?? placesIn(document.source.text);
    finders.set(document.path, known);
    return known;
  };
  for (const rule of rules) {
    if (scope.rules !== undefined && !scope.rules.has(rule.id)) continue;
    const severity = levelOf(rule, judged.config);
    if (severity === "off") continue;
    const chosen = judged.config.rules.get(rule.id) !== undefined;
    const report = (document: ScoreDocument, goal: string | undefined, found: Report): void => {
      const owned = document.problems.some((problem) => problem.code === rule.id);
      if (!inScope(document.path) || (closed.has(document.path) && !owned)) return;
      const level = chosen ? severity : (found.severity ?? severity);
      findings.push(findingOf(rule, level, document, goal, found, placesOf(document)));
    };
    runRule(rule, judged, documents, scope, report);
  }
  findings.sort(byPlace);
  const files = documents.filter((document) => inScope(document.path)).length;
  return { files, findings, refused };
}

type Tell = (document: ScoreDocument, goal: string | undefined, found: Report) => void;

function runRule(
  rule: Rule,
  score: Score,
  documents: readonly ScoreDocument[],
  scope: LintScope,
  tell: Tell,
): void {
  const report = (document: ScoreDocument, found: Report): void =>
    tell(document, goalHolding(document), found);
  if (rule.over === "score") rule.check(score, report);
  else if (rule.over === "history") rule.check(score, report, scope.history);
  else if (rule.over === "clock") {
    if (scope.now !== undefined) rule.check(score, report, scope.now);
  } else if (rule.over === "goal") {
    for (const goal of score.goals) {
      if (goal.document.readable) rule.check(goal, (found) => tell(goal.document, goal.id, found), score);
    }
  } else {
    for (const document of documents) {
      if (!isRefused(document)) rule.check(document, (found) => report(document, found), score);
    }
  }
}

// Schema problems belong to the document, so that one kind of rule serves everything that reading finds.
function withSchemaProblems(score: Score): Score {
  const withProblems = (document: ScoreDocument, found: readonly Problem[]): ScoreDocument =>
    found.length === 0 ? document : { ...document, problems: [...document.problems, ...found] };
  const judge = (document: ScoreDocument): ScoreDocument => withProblems(document, checkSchema(document));
  const judgeOwner = <Owner extends { document: ScoreDocument }>(owner: Owner): Owner => ({
    ...owner,
    document: judge(owner.document),
  });
  return {
    ...score,
    settings: judge(score.settings),
    promise: score.promise && judgeOwner(score.promise),
    goals: score.goals.map(judgeOwner),
    repairs: score.repairs.map(judgeOwner),
    complaints: score.complaints.map((record) => ({
      ...record,
      document: withProblems(judge(record.document), contradictionsIn(record, score)),
    })),
    voices: score.voices.map(judgeOwner),
    rehearsals: score.rehearsals.map(judgeOwner),
    decisions: score.decisions.map(judgeOwner),
  };
}

function levelOf(rule: Rule, config: Config): Severity | "off" {
  const setting: RuleSetting | undefined = config.rules.get(rule.id);
  return setting?.severity ?? severityOf(rule, config.preset);
}

function isRefused(document: ScoreDocument): boolean {
  return document.problems.some((problem) => problem.refuses);
}

// A conflict or a refusal is the one thing to tell of a file: everything else in it may be wrong for that reason alone.
function isClosed(document: ScoreDocument): boolean {
  return document.problems.some((problem) => problem.refuses || problem.code === "merge/conflict-left");
}

function refusalsOf(document: ScoreDocument): Refusal[] {
  return document.problems
    .filter((problem) => problem.refuses)
    .map(({ code, message, suggestion }) => ({ file: document.path, code, message, suggestion }));
}

function goalHolding(document: ScoreDocument): string | undefined {
  return document.kind === "goal" ? goalIdOf(document.path) : undefined;
}

function findingOf(
  rule: Rule,
  severity: Severity,
  document: ScoreDocument,
  goal: string | undefined,
  found: Report,
  placeIn: (offset: number) => Place,
): Finding {
  return {
    file: document.path,
    goal,
    start: placeIn(found.span.start),
    end: placeIn(found.span.end),
    rule: rule.id,
    severity,
    message: found.message,
    suggestion: found.suggestion,
    fix: found.fix,
    clock: rule.clock === true,
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
