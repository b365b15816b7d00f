import type * as z from "zod/mini";
import type { Config, RuleOptions } from "../../config/config.ts";
import type { ScoreDocument } from "../../document/document.ts";
import type { Section } from "../../document/outline.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import { wordsOf } from "../../language/languages.ts";
import { type Passage, passagesOf } from "../../score/passages.ts";
import type { Where } from "../../score/where.ts";
import { defineDocumentRule, type Report, type Rule } from "../define-rule.ts";
import { noOptions, optionsOf } from "./rule-options.ts";
import { type Sentence, sentencesIn, spanOfRun } from "./sentence.ts";
import type { WordRuleFacts } from "./word-rule-facts.ts";

/** Makes a rule that judges a whole passage by its context: a clause, a paragraph or a point of a list. It is silent in a language without words. */
export function definePassageRule<Options extends RuleOptions = typeof noOptions>(
  facts: WordRuleFacts<Options>,
  find: (
    passage: Passage,
    words: LanguageWords,
    options: z.output<Options>,
    config: Config,
  ) => Iterable<Report>,
): Rule {
  const { where, options = noOptions } = facts;
  return defineDocumentRule(facts, (document, report, { config }) => {
    const words = wordsOf(config.language);
    if (words === undefined) return;
    const chosen = optionsOf(facts.id, options, config) as z.output<Options>;
    for (const passage of passagesOf(document)) {
      if (where !== "any" && !where.includes(passage.where)) continue;
      for (const found of find(passage, words, chosen, config)) report(found);
    }
  });
}

/** A section as a whole, in sentences. */
export interface SpokenSection {
  readonly section: Section;
  /** What stands there, also where it is all quoted and no sentence is left. */
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

/** Makes a rule that judges a section of a context as a whole; what it reports without a place stands at the section's first words. */
export function defineSectionRule<Options extends RuleOptions = typeof noOptions>(
  facts: WordRuleFacts<Options>,
  find: (
    spoken: SpokenSection,
    words: LanguageWords,
    options: z.output<Options>,
    config: Config,
  ) => Iterable<Omit<Report, "span"> & Partial<Pick<Report, "span">>>,
): Rule {
  const { where, options = noOptions } = facts;
  return defineDocumentRule(facts, (document, report, { config }) => {
    const words = wordsOf(config.language);
    if (words === undefined) return;
    const chosen = optionsOf(facts.id, options, config) as z.output<Options>;
    for (const [section, passages] of sectionsWith(document, where)) {
      const sentences = passages.flatMap((passage) => sentencesIn(passage, words));
      const [first] = sentences;
      if (first === undefined) continue;
      const span = spanOfRun(first, { from: 0, to: first.tokens.length });
      for (const found of find({ section, passages, sentences }, words, chosen, config))
        report({ span, ...found });
    }
  });
}

// Each passage is looked at once, however many sections there are.
function sectionsWith(
  document: ScoreDocument,
  where: readonly Where[] | "any",
): ReadonlyMap<Section, readonly Passage[]> {
  const sections = new Map<Section, Passage[]>();
  for (const passage of passagesOf(document)) {
    if (passage.section === undefined || (where !== "any" && !where.includes(passage.where))) continue;
    const there = sections.get(passage.section);
    if (there === undefined) sections.set(passage.section, [passage]);
    else there.push(passage);
  }
  return sections;
}
