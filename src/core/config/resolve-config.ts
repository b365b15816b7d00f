import { type RawFile, readDocument, type ScoreDocument } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { recordOf } from "../document/value.ts";
import { checkSchema } from "../score/check-schema.ts";
import { parseSpan } from "../score/dates.ts";
import { type Config, DEFAULT_SPANS, DEFAULT_SUBJECT, type RuleBook } from "./config.ts";
import { faulty } from "./faulty.ts";
import { ownRulesOf, type WrittenOwnRule } from "./own-rules.ts";
import { privacySettings } from "./privacy-settings.ts";
import { ruleSettings, type WrittenSetting } from "./rule-settings.ts";
import { refuseUnknownPlaceholders } from "./subject-template.ts";

/** A resolved configuration with the file it was read from. */
export interface ResolvedConfig {
  readonly config: Config;
  readonly document: ScoreDocument;
}

/**
 * Reads score.yaml.
 * @throws ScoreError of kind `config` at the line and column of the first thing that can't stand.
 */
export function resolveConfig(file: RawFile, rules: RuleBook): ResolvedConfig {
  const document = readDocument(file, "config", sectionNames());
  refuseReserved(document);
  const problems = [...document.problems, ...checkSchema(document)];
  const fault = problems.find((problem) => problem.code !== "schema/unknown-key");
  if (fault !== undefined) throw faulty(document, fault);
  const written = recordOf(document.entries) as unknown as WrittenConfig;
  const ownRules = ownRulesOf(written["own-rules"] ?? {});
  const book = new Map([...rules, ...ownRules.map(({ id }) => [id, undefined] as const)]);
  const subject = written.commit?.subject ?? DEFAULT_SUBJECT;
  refuseUnknownPlaceholders(subject, document);
  const sections = written.sections ?? {};
  return {
    config: {
      name: written.name.trim(),
      language: written.language ?? "en",
      privacy: privacySettings(document, written),
      preset: written.preset ?? "recommended",
      rules: ruleSettings(written.rules ?? {}, book, document),
      ownRules,
      sections,
      sectionNames: sectionNames(sections, written.language),
      feelings: written.feelings ?? [],
      commitSubject: subject,
      replyWithin: parseSpan(written["reply-within"] ?? "") ?? DEFAULT_SPANS.replyWithin,
      staleAfter: parseSpan(written["stale-after"] ?? "") ?? DEFAULT_SPANS.staleAfter,
      checkAfter: parseSpan(written["check-after"] ?? "") ?? DEFAULT_SPANS.checkAfter,
    },
    document,
  };
}

interface WrittenConfig {
  readonly name: string;
  readonly language?: string;
  readonly country?: string;
  readonly preset?: Config["preset"];
  readonly sections?: Config["sections"];
  readonly feelings?: readonly string[];
  readonly rules?: Readonly<Record<string, WrittenSetting>>;
  readonly "own-rules"?: Readonly<Record<string, WrittenOwnRule>>;
  readonly commit?: { readonly subject?: string };
  readonly "reply-within"?: string | number;
  readonly "stale-after"?: string | number;
  readonly "check-after"?: string | number;
  readonly privacy?: { readonly allow?: readonly string[] };
}

function refuseReserved(document: ScoreDocument): void {
  const reserved = document.entries.find((entry) => entry.key === "extends");
  if (reserved === undefined) return;
  throw faulty(document, {
    code: "config/extends",
    message: '"extends" is reserved: a score cannot take its settings from elsewhere yet',
    span: reserved.keySpan,
    suggestion: "write the settings into this score.yaml",
  });
}
