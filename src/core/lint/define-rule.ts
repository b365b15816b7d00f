import type { Config, RuleOptions, Severity } from "../config/config.ts";
import type { KeptDocument, RawFile, ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import type { Span } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import type { Drifted } from "../history/drift/find-drift.ts";
import type { Mismatch } from "../history/mismatch.ts";
import type { RenamedByHand } from "../history/names-through.ts";
import type { Unrecorded } from "../history/unrecorded.ts";
import type { LanguageWords } from "../language/language-words.ts";
import type { Run } from "../language/tokens.ts";
import type { WrittenLanguage } from "../language/written-language.ts";
import type { Goal } from "../score/goal.ts";
import type { Where } from "../score/where.ts";
import type { LostVoice } from "../voice/lost-voices.ts";
import type { Clock } from "./clock.ts";
import type { Idea } from "./ideas.ts";
import type { JudgedScore } from "./judged-score.ts";
import type { Sentence } from "./words/sentence.ts";

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
  /** Keys of that goal as they were one commit before the example, for the rules that ask the history; null where there was none. */
  readonly was?: Readonly<Record<string, string | null>>;
  /** What the file of that goal was called then, without `.md`, where that was something else. */
  readonly wasCalled?: string;
  /** Other files as they were one commit before, by their path. */
  readonly wasFiles?: Readonly<Record<string, string>>;
  /** True where the commit in between says that it takes back the one before it. */
  readonly undone?: true;
  /** Files that text can't show: raw bytes, or what the disk said. */
  readonly raw?: Readonly<Record<string, Pick<RawFile, "problem"> & { readonly bytes?: Uint8Array }>>;
  /** What the page of the rule says of it. */
  readonly says: string;
}

/** What every rule says of itself. The examples are its tests and its page. */
export interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  /** The idea it serves. */
  readonly idea: Idea;
  readonly fixable?: true;
  /** True where it depends on the day: it runs only where one is known, and counts for neither --strict nor --max-warnings. */
  readonly clock?: true;
  /** The words of a language that it goes by: where a language has none of them, it is silent. */
  readonly needsWords?: (written: WrittenLanguage) => unknown;
  /** The contexts in which a rule of words looks. */
  readonly where?: readonly Where[] | "any";
  /** What score.yaml may set of it. */
  readonly options?: RuleOptions;
  /** True where neither a comment nor the baseline hides what it finds; score.yaml alone switches it off, for everybody. */
  readonly neverHidden?: boolean;
  /** When it fires, in half a sentence. */
  readonly fires: string;
  /** What looks like it and is none, or is another rule's, in whole sentences; words between “ and ” are as people write them. */
  readonly leaves?: string;
  /** Why it matters to the people of 1-why, in two sentences at most. */
  readonly why: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

/**
 * A look at one file by itself. It depends on the file and on score.yaml and on nothing else, so that what it found is known
 * again by the file's content, and the file can be let go.
 */
type Check<Subject> = (subject: Subject, report: (finding: Report) => void, setting: Setting) => void;

/** What a look at one file may depend on besides. */
export interface Setting {
  readonly config: Config;
}

/** Words of a sentence, and what is to be said of them. */
export type WordFinding = Omit<Report, "span"> & { readonly run: Run };

/** A look at one sentence after the other. */
export interface SentenceLook {
  /** False where there is nothing to find, told at little cost. */
  readonly mayFindIn: (sentence: Sentence) => boolean;
  readonly findIn: (sentence: Sentence) => Iterable<WordFinding>;
}

/** Makes the look of a rule by the settings of a score and by where the sentences stand. */
type SentenceLooks = (words: LanguageWords, config: Config, where: Where) => SentenceLook;

/** A look at the score as a whole, once each file was judged: the keys of all files are there, their words are not. */
type Across = (score: JudgedScore, report: ScoreReport) => void;

/** A rule: what it says of itself, and one check over one sort of subject. */
export type Rule = RuleFacts &
  (
    | { readonly over: "goal"; readonly check: Check<Goal> }
    | {
        readonly over: "document";
        readonly check: Check<ScoreDocument>;
        /** What the rule has to say besides and only the whole score tells. */
        readonly across?: Across;
      }
    | { readonly over: "sentence"; readonly looks: SentenceLooks }
    | { readonly over: "score"; readonly check: Across }
    | {
        readonly over: "clock";
        readonly check: ClockCheck;
      }
    | {
        readonly over: "history";
        /** The history is absent where there is no Git, or nothing to hold against it. */
        readonly check: (score: JudgedScore, report: ScoreReport, history: LintHistory | undefined) => void;
      }
    | {
        /** What it has to say comes of the findings of all others, and of the comments that hide some. */
        readonly over: "comments";
      }
  );

type ScoreReport = (document: KeptDocument, finding: Report) => void;

/** The history is absent where nothing asked for it: a clock rule alone starts no Git. */
type ClockCheck = (
  score: JudgedScore,
  report: ScoreReport,
  clock: Clock,
  history: LintHistory | undefined,
) => void;

/** What the commits say, for the rules that hold the files against them. */
export interface LintHistory {
  readonly mismatches: readonly Mismatch[];
  /** Since when the commits have each goal, by the names it had: a day. */
  readonly born: ReadonlyMap<string, string>;
  /** What is promised less than it was: than it ever was, or where a run is over a change, than where that began. */
  readonly drift: readonly Drifted[];
  /** True where a run is over a change. */
  readonly isChange: boolean;
  /** Changes that nobody recorded, and that no recorded step of their goal came after; the newest first. */
  readonly unrecorded: readonly Unrecorded[];
  /** Goals whose files were renamed by hand. */
  readonly renamed: readonly RenamedByHand[];
  /** Voices against, and gaps, that the files say no more. */
  readonly lost: readonly LostVoice[];
}

/** Makes a rule that looks at one readable goal at a time, whatever the other files say. */
export function defineGoalRule(facts: RuleFacts, check: Check<Goal>): Rule {
  return { ...facts, over: "goal", check };
}

/** Makes a rule that looks at any one file, whatever the others say. */
export function defineDocumentRule(facts: RuleFacts, check: Check<ScoreDocument>): Rule {
  return { ...facts, over: "document", check };
}

/** Makes a rule that looks at one sentence at a time, in a language that has words. */
export function defineSentenceRule(facts: RuleFacts, looks: SentenceLooks): Rule {
  return { ...facts, over: "sentence", looks };
}

/** Makes a rule that looks at the score as a whole. */
export function defineScoreRule(facts: RuleFacts, check: Across): Rule {
  return { ...facts, over: "score", check };
}

/** Makes a rule that looks at the score as a whole on a day. */
export function defineClockRule(facts: RuleFacts, check: ClockCheck): Rule {
  return { ...facts, clock: true, over: "clock", check };
}

/** Makes a rule that holds the files against the commits, as far as there are any. */
export function defineHistoryRule(
  facts: RuleFacts,
  check: (score: JudgedScore, report: ScoreReport, history: LintHistory | undefined) => void,
): Rule {
  return { ...facts, over: "history", check };
}

/**
 * Makes a rule for what reading a file found out already: the reader knows it, the rule gives it a severity and a page. What only
 * the whole score tells comes from a look across. It is never hidden unless it says so, because nothing can be relied on that was
 * not read as it was meant.
 */
export function defineReadingRule(facts: RuleFacts, across?: Across): Rule {
  const report = (problem: Problem): Report => ({
    message: problem.message,
    span: problem.span,
    ...(problem.suggestion !== undefined && { suggestion: problem.suggestion }),
    ...(problem.fix !== undefined && { fix: problem.fix }),
  });
  return {
    neverHidden: true,
    ...facts,
    over: "document",
    ...(across !== undefined && { across }),
    check: (document, tell) => {
      for (const problem of document.problems) if (problem.code === facts.id) tell(report(problem));
    },
  };
}

/** Makes a rule for what comes to light when the comments of a file have hidden what they hide. */
export function defineCommentRule(facts: RuleFacts): Rule {
  return { ...facts, neverHidden: true, over: "comments" };
}
