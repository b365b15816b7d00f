import type * as z from "zod/mini";
import type { RuleOptions } from "../../config/config.ts";
import type { ScoreDocument } from "../../document/document.ts";
import type { Section } from "../../document/outline.ts";
import type { LanguageWords } from "../../language/language-words.ts";
import { wordsOf } from "../../language/languages.ts";
import { type Passage, passagesOf } from "../../score/passages.ts";
import type { Where } from "../../score/where.ts";
import { defineDocumentRule, type Report, type Rule } from "../define-rule.ts";
import { noOptions, optionsOf } from "./rule-options.ts";
import { type Sentence, sentencesIn, spanOfRun } from "./sentence.ts";
import type { Find, WordRuleFacts } from "./word-rule-facts.ts";

/** Makes a rule that judges a whole passage by its context: a clause, a paragraph or a point of a list. It is silent in a language without words. */
export function definePassageRule<Options extends RuleOptions = typeof noOptions>(
  facts: WordRuleFacts<Options>,
  find: Find<Passage, Options, Report>,
): Rule {
  return defineSpokenRule(facts, passagesAt, find);
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
  find: Find<SpokenSection, Options, Omit<Report, "span"> & Partial<Pick<Report, "span">>>,
): Rule {
  return defineSpokenRule(facts, sectionsAt, function* (spoken, ...chosen) {
    const [first] = spoken.sentences;
    if (first === undefined) return;
    const span = spanOfRun(first, { from: 0, to: first.tokens.length });
    for (const found of find(spoken, ...chosen)) yield { span, ...found };
  });
}

/** Makes a rule of what a document says at some places, taken apart by `subjectsAt`. */
function defineSpokenRule<Subject, Options extends RuleOptions>(
  facts: WordRuleFacts<Options>,
  subjectsAt: (
    document: ScoreDocument,
    where: readonly Where[] | "any",
    words: LanguageWords,
  ) => Iterable<Subject>,
  find: Find<Subject, Options, Report>,
): Rule {
  const { where, options = noOptions } = facts;
  return defineDocumentRule(facts, (document, report, { config }) => {
    const words = wordsOf(config.language);
    if (words === undefined) return;
    const chosen = optionsOf(facts.id, options, config) as z.output<Options>;
    for (const subject of subjectsAt(document, where, words))
      for (const found of find(subject, words, chosen, config)) report(found);
  });
}

function passagesAt(document: ScoreDocument, where: readonly Where[] | "any"): readonly Passage[] {
  const passages = passagesOf(document);
  return where === "any" ? passages : passages.filter((passage) => where.includes(passage.where));
}

// Each passage is looked at once, however many sections there are.
function* sectionsAt(
  document: ScoreDocument,
  where: readonly Where[] | "any",
  words: LanguageWords,
): Generator<SpokenSection> {
  const sections = new Map<Section, Passage[]>();
  for (const passage of passagesAt(document, where)) {
    if (passage.section === undefined) continue;
    const there = sections.get(passage.section);
    if (there === undefined) sections.set(passage.section, [passage]);
    else there.push(passage);
  }
  for (const [section, passages] of sections)
    yield { section, passages, sentences: passages.flatMap((passage) => sentencesIn(passage, words)) };
}
