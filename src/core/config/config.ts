import type { Meaning, SectionNames } from "../document/section-names.ts";
import type { PrivacySettings } from "../privacy/personal-data.ts";
import type { TimeSpan } from "../score/dates.ts";

/** How much a finding matters; `off` silences a rule. */
export type Severity = "info" | "warning" | "error";

/** The sets of severities to choose from: every rule as it is, or with what is only told counted as a warning. */
export type Preset = "recommended" | "strict";

/** What score.yaml says of one rule. */
export interface RuleSetting {
  readonly severity: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** score.yaml as the rest of the program uses it: every key present, every default filled in. */
export interface Config {
  readonly name: string;
  readonly language: string;
  readonly country: string | undefined;
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly sections: Readonly<Partial<Record<Meaning, readonly string[]>>>;
  readonly sectionNames: SectionNames;
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
