import { hintOf } from "../did-you-mean.ts";
import type { ScoreDocument } from "../document/document.ts";
import type { Span } from "../document/source-text.ts";
import { checkValue } from "../score/check-schema.ts";
import { entryOf } from "../score/keys.ts";
import type { RuleBook, RuleSetting, Severity } from "./config.ts";
import { faulty } from "./faulty.ts";

type Degree = Severity | "off";
type Options = Readonly<Record<string, unknown>>;

/** What may stand behind a rule in score.yaml. */
export type WrittenSetting = Degree | Options | readonly [Degree, Options];

/**
 * Reads `rules` of score.yaml: a severity, options, or both.
 * @throws ScoreError of kind `config` for a rule that does not exist, and options that it does not have.
 */
export function ruleSettings(
  written: Readonly<Record<string, WrittenSetting>>,
  book: RuleBook,
  document: ScoreDocument,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(written)) {
    if (!book.has(id)) throw unknownRule(id, book, document);
    const [severity, options, at] = partsOf(setting);
    refuseOptions(id, options, ["rules", id, ...at], book, document);
    settings.set(id, { severity, options });
  }
  return settings;
}

function partsOf(setting: WrittenSetting): [Degree | undefined, Options, readonly number[]] {
  if (typeof setting === "string") return [setting, {}, []];
  return isPair(setting) ? [setting[0], setting[1], [1]] : [undefined, setting, []];
}

function isPair(setting: Options | readonly [Degree, Options]): setting is readonly [Degree, Options] {
  return Array.isArray(setting);
}

function refuseOptions(
  id: string,
  options: Options,
  at: readonly PropertyKey[],
  book: RuleBook,
  document: ScoreDocument,
): void {
  if (Object.keys(options).length === 0) return;
  const schema = book.get(id);
  const known = Object.keys(schema?.def.shape ?? {});
  if (schema === undefined || known.length === 0) {
    throw faulty(document, {
      code: "config/no-options",
      message: `${id} has no options`,
      span: keySpan(id, document),
      suggestion: `${id}: warning`,
    });
  }
  const [problem] = checkValue(schema, options, document, at);
  if (problem === undefined) return;
  throw faulty(document, {
    ...problem,
    code: "config/rule-option",
    suggestion: `score explain ${id}   # its options: ${known.join(", ")}`,
  });
}

function unknownRule(id: string, book: RuleBook, document: ScoreDocument) {
  return faulty(document, {
    code: "config/unknown-rule",
    message: `there is no rule "${id}"${hintOf(id, book.keys())}`,
    span: keySpan(id, document),
    suggestion: "score rules lists them all",
  });
}

function keySpan(id: string, document: ScoreDocument): Span {
  const value = entryOf(document, "rules")?.value;
  const entry = value?.type === "map" ? value.entries.find(({ key }) => key === id) : undefined;
  return entry?.keySpan ?? { start: 0, end: 0 };
}
