import type { Severity } from "../config/config.ts";
import type { RawFile, ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import type { Span } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import type { Mismatch } from "../history/mismatch.ts";
import type { Goal } from "../score/goal.ts";
import type { Score } from "../score/score.ts";

/** What a rule hands to `report`. */
export interface Report {
  readonly message: string;
  readonly span: Span;
  readonly suggestion?: string;
  readonly fix?: readonly Splice[];
  /** Where one rule has two degrees; what score.yaml says goes first. */
  readonly severity?: Severity;
}

/** Files of a small score that shows a rule at work; what is not given is a clean default. */
export interface RuleExample {
  /** Whole files by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Lines of the front matter of `goals/have-it-fixed-once.md`, in place of those of the same key; null removes a key. */
  readonly keys?: Readonly<Record<string, string | null>>;
  /** Sections of that goal by heading; null removes a section. */
  readonly sections?: Readonly<Record<string, string | null>>;
  /** Files that text can't show: raw bytes, or what the disk said. */
  readonly raw?: Readonly<Record<string, Pick<RawFile, "problem"> & { readonly bytes?: Uint8Array }>>;
  /** What the page of the rule says of it. */
  readonly says: string;
}

/** What every rule says of itself. The examples are its tests and its page. */
export interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  readonly fixable?: true;
  /** True where it depends on the day: it runs only where one is known, and counts for neither --strict nor --max-warnings. */
  readonly clock?: true;
  /** When it fires, in half a sentence. */
  readonly fires: string;
  /** Why it matters to the people of 1-why, in two sentences at most. */
  readonly why: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

type Check<Subject> = (subject: Subject, report: (finding: Report) => void, score: Score) => void;

/** A rule: what it says of itself, and one check over one sort of subject. */
export type Rule = RuleFacts &
  (
    | { readonly over: "goal"; readonly check: Check<Goal> }
    | { readonly over: "document"; readonly check: Check<ScoreDocument> }
    | {
        readonly over: "score";
        readonly check: (score: Score, report: ScoreReport) => void;
      }
    | {
        readonly over: "clock";
        /** `now` is a day, or a moment. */
        readonly check: (score: Score, report: ScoreReport, now: string) => void;
      }
    | {
        readonly over: "history";
        /** The history is absent where there is no Git, or nothing to hold against it. */
        readonly check: (score: Score, report: ScoreReport, history: LintHistory | undefined) => void;
      }
  );

type ScoreReport = (document: ScoreDocument, finding: Report) => void;

/** What the commits say, for the rules that hold the files against them. */
export interface LintHistory {
  readonly mismatches: readonly Mismatch[];
}

/** Makes a rule that looks at one readable goal at a time. */
export function defineGoalRule(facts: RuleFacts, check: Check<Goal>): Rule {
  return { ...facts, over: "goal", check };
}

/** Makes a rule that looks at any one file. */
export function defineDocumentRule(facts: RuleFacts, check: Check<ScoreDocument>): Rule {
  return { ...facts, over: "document", check };
}

/** Makes a rule that looks at the score as a whole. */
export function defineScoreRule(facts: RuleFacts, check: (score: Score, report: ScoreReport) => void): Rule {
  return { ...facts, over: "score", check };
}

/** Makes a rule that looks at the score as a whole on a day. */
export function defineClockRule(
  facts: RuleFacts,
  check: (score: Score, report: ScoreReport, now: string) => void,
): Rule {
  return { ...facts, clock: true, over: "clock", check };
}

/** Makes a rule that holds the files against the commits, as far as there are any. */
export function defineHistoryRule(
  facts: RuleFacts,
  check: (score: Score, report: ScoreReport, history: LintHistory | undefined) => void,
): Rule {
  return { ...facts, over: "history", check };
}

/** Makes a rule for what reading a file found out already: the reader knows it, the rule gives it a severity and a page. */
export function defineReadingRule(facts: RuleFacts): Rule {
  const report = (problem: Problem): Report => ({
    message: problem.message,
    span: problem.span,
    ...(problem.suggestion !== undefined && { suggestion: problem.suggestion }),
    ...(problem.fix !== undefined && { fix: problem.fix }),
  });
  return {
    ...facts,
    over: "document",
    check: (document, tell) => {
      for (const problem of document.problems) if (problem.code === facts.id) tell(report(problem));
    },
  };
}
