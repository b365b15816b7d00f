import { hintOf } from "../did-you-mean.ts";
import { type RawFile, readDocument, type ScoreDocument } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { recordOf } from "../document/value.ts";
import { checkSchema } from "../score/check-schema.ts";
import { parseSpan } from "../score/dates.ts";
import { type Config, DEFAULT_SPANS, DEFAULT_SUBJECT, type RuleSetting, type Severity } from "./config.ts";
import { faulty } from "./faulty.ts";
import { privacySettings } from "./privacy-settings.ts";
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
export function resolveConfig(file: RawFile, ruleIds: ReadonlySet<string>): ResolvedConfig {
  const document = readDocument(file, "config", sectionNames());
  refuseReserved(document);
  const problems = [...document.problems, ...checkSchema(document)];
  const fault = problems.find((problem) => problem.code !== "schema/unknown-key");
  if (fault !== undefined) throw faulty(document, fault);
  const written = recordOf(document.entries) as unknown as WrittenConfig;
  const rules = rulesOf(written.rules ?? {}, ruleIds, document);
  const subject = written.commit?.subject ?? DEFAULT_SUBJECT;
  refuseUnknownPlaceholders(subject, document);
  const sections = written.sections ?? {};
  return {
    config: {
      name: written.name.trim(),
      language: written.language ?? "en",
      country: written.country,
      privacy: privacySettings(document, written),
      preset: written.preset ?? "recommended",
      rules,
      sections,
      sectionNames: sectionNames(sections),
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
  readonly rules?: Readonly<
    Record<string, Severity | "off" | readonly [Severity | "off", Record<string, unknown>]>
  >;
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

function rulesOf(
  written: NonNullable<WrittenConfig["rules"]>,
  known: ReadonlySet<string>,
  document: ScoreDocument,
): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(written)) {
    if (!known.has(id)) {
      const value = document.entries.find((entry) => entry.key === "rules")?.value;
      const span = (value?.type === "map" && value.entries.find((entry) => entry.key === id)?.keySpan) || {
        start: 0,
        end: 0,
      };
      throw faulty(document, {
        code: "config/unknown-rule",
        message: `there is no rule "${id}"${hintOf(id, known)}`,
        span,
        suggestion: "score rules lists them all",
      });
    }
    rules.set(
      id,
      typeof setting === "string"
        ? { severity: setting, options: {} }
        : { severity: setting[0], options: setting[1] },
    );
  }
  return rules;
}
