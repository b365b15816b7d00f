import type { Config, OwnRule, Severity } from "../config/config.ts";
import { wordsOf } from "../language/languages.ts";
import { phrasesFound } from "../language/phrases-in.ts";
import { tokensOf } from "../language/tokens.ts";
import { passagesOf } from "../score/passages.ts";
import { defineDocumentRule, type Rule } from "./define-rule.ts";
import { plainPhrases } from "./words/plain-phrases.ts";
import { speakable } from "./words/speakable.ts";

const known = new WeakMap<Config, readonly Rule[]>();

/** Makes rules of those that score.yaml adds. They know no grammar, and work in every language. */
export function ownRules(config: Config): readonly Rule[] {
  const made =
    known.get(config) ??
    config.ownRules.flatMap((own) => (own.severity === "off" ? [] : [ownRule(own, own.severity)]));
  known.set(config, made);
  return made;
}

function ownRule(own: OwnRule, severity: Severity): Rule {
  const { id, existence, where, message, suggestion } = own;
  const facts = {
    id,
    severity,
    idea: "score" as const,
    fires: `these words stand ${where === undefined ? "anywhere" : `in ${where.join(", ")}`}: ${existence.join(", ")}`,
    why: message,
    bad: [],
    good: [],
  };
  return defineDocumentRule(facts, (document, report, { config }) => {
    const opened = wordsOf(config.language)?.opened ?? whole;
    const phrases = plainPhrases(existence, opened);
    for (const passage of passagesOf(document)) {
      if (where?.includes(passage.where) === false) continue;
      const tokens = tokensOf(speakable(passage.text), opened);
      for (const run of phrasesFound(tokens, phrases)) {
        const start = passage.span.start + (tokens[run.from]?.start ?? 0);
        const end = passage.span.start + (tokens[run.to - 1]?.end ?? 0);
        const typed = document.source.text.slice(start, end).replace(/\s+/g, " ");
        report({
          message: `${message}: ${typed}`,
          span: { start, end },
          ...(suggestion !== undefined && { suggestion }),
        });
      }
    }
  });
}

const whole = (word: string): readonly string[] => [word];
