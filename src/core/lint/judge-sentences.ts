import type { Config } from "../config/config.ts";
import type { ScoreDocument } from "../document/document.ts";
import { wordsOf } from "../language/languages.ts";
import { passagesOf } from "../score/passages.ts";
import type { Where } from "../score/where.ts";
import type { Phase, Timed } from "../timed.ts";
import type { ActiveRule } from "./active-rules.ts";
import type { Report, SentenceLook } from "./define-rule.ts";
import { sentencesIn, spanOfRun } from "./words/sentence.ts";

interface Look extends SentenceLook {
  readonly active: ActiveRule;
  readonly phase: Phase;
}

/** The looks that a sentence gets by where it stands, made when the first one stands there. */
type Looks = Map<Where, readonly Look[]>;

const known = new WeakMap<readonly ActiveRule[], { readonly config: Config; readonly looks: Looks }>();

/**
 * Lets the rules of sentences look at a document: one sentence after the other, and at each those rules only that go by words which
 * stand in it.
 */
export function judgeSentences(
  document: ScoreDocument,
  { config, rules }: { readonly config: Config; readonly rules: readonly ActiveRule[] },
  timed: Timed,
  report: (active: ActiveRule, found: Report) => void,
): void {
  const words = wordsOf(config.language);
  if (words === undefined) return;
  const looks = looksBy(rules, config);
  for (const passage of passagesOf(document)) {
    const here = looks.get(passage.where) ?? looksAt(passage.where, rules, config, words);
    looks.set(passage.where, here);
    if (here.length === 0) continue;
    for (const sentence of sentencesIn(passage, words)) {
      for (const { active, phase, mayFindIn, findIn } of here) {
        if (!mayFindIn(sentence)) continue;
        timed(phase, () => {
          for (const { run, ...found } of findIn(sentence))
            report(active, { ...found, span: spanOfRun(sentence, run) });
        });
      }
    }
  }
}

function looksBy(rules: readonly ActiveRule[], config: Config): Looks {
  const made = known.get(rules);
  if (made?.config === config) return made.looks;
  const looks: Looks = new Map();
  known.set(rules, { config, looks });
  return looks;
}

function looksAt(
  where: Where,
  rules: readonly ActiveRule[],
  config: Config,
  words: NonNullable<ReturnType<typeof wordsOf>>,
): readonly Look[] {
  return rules.flatMap((active) => {
    const { rule } = active;
    if (rule.over !== "sentence") return [];
    if (rule.where !== undefined && rule.where !== "any" && !rule.where.includes(where)) return [];
    return [{ active, phase: `rule ${rule.id}` as const, ...rule.looks(words, config, where) }];
  });
}
