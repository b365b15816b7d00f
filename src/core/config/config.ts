import type * as z from "zod/mini";
import type { Meaning, SectionNames } from "../document/section-names.ts";
import type { PrivacySettings } from "../privacy/personal-data.ts";
import type { TimeSpan } from "../score/dates.ts";
import type { Where } from "../score/where.ts";

/** How much a finding matters; `off` silences a rule. */
export type Severity = "info" | "warning" | "error";

/** The sets of severities to choose from: every rule as it is, or with what is only told counted as a warning. */
export type Preset = "recommended" | "strict";

/** What score.yaml says of one rule. */
export interface RuleSetting {
  /** Absent where only options are set: then the preset has its say. */
  readonly severity: Severity | "off" | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What score.yaml may set of a rule: an object whose keys all have a default. */
export type RuleOptions = z.ZodMiniObject;

/** The rules there are, by id, each with its options. */
export type RuleBook = ReadonlyMap<string, RuleOptions | undefined>;

/** A rule of words that a score adds to those there are, as data. */
export interface OwnRule {
  /** `own/` and the id that score.yaml gives it. */
  readonly id: string;
  /** The words whose existence is told, as they are typed. */
  readonly existence: readonly string[];
  /** Where it looks; everywhere unless it says so. */
  readonly where: readonly Where[] | undefined;
  readonly message: string;
  readonly suggestion: string | undefined;
  readonly severity: Severity | "off";
}

/** score.yaml as the rest of the program uses it: every key present, every default filled in. */
export interface Config {
  readonly name: string;
  readonly language: string;
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ownRules: readonly OwnRule[];
  readonly sections: Readonly<Partial<Record<Meaning, readonly string[]>>>;
  readonly sectionNames: SectionNames;
  /** What customers feel here, in words that no list has. */
  readonly feelings: readonly string[];
  /** What counts as personal data here, and what may stand all the same. */
  readonly privacy: PrivacySettings;
  /** The form of an amendment's subject: `{kind}`, `{goal}`, `{summary}` are filled in. */
  readonly commitSubject: string;
  /** Within what time a complaint has its first reply. */
  readonly replyWithin: TimeSpan;
  /** After what time a goal that nobody touched is stale. */
  readonly staleAfter: TimeSpan;
  /** After what time it is looked at whether a repair held, unless the repair says it. */
  readonly checkAfter: TimeSpan;
}

/** The subject line of an amendment unless score.yaml says otherwise. */
export const DEFAULT_SUBJECT = "{kind}({goal}): {summary}";

/** The times unless score.yaml says otherwise. */
export const DEFAULT_SPANS = {
  replyWithin: { count: 1, unit: "d" },
  staleAfter: { count: 180, unit: "d" },
  checkAfter: { count: 8, unit: "w" },
} as const satisfies Partial<Config>;
