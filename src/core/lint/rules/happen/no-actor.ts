import type { PassiveWords } from "../../../language/happen-words.ts";
import type { LanguageWords } from "../../../language/language-words.ts";
import { phrasesIn } from "../../../language/phrases-in.ts";
import type { Run, Token } from "../../../language/tokens.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { isListed } from "../../words/is-listed.ts";
import { wholeOptions } from "../../words/rule-options.ts";
import { type Sentence, typedWords } from "../../words/sentence.ts";
import { sinceMark } from "../../words/since-mark.ts";

/** `happen/no-actor` */
export const happenNoActor = defineWordRule(
  {
    id: "happen/no-actor",
    severity: "info",
    idea: "score",
    needsWords: ({ happenings }) => happenings?.passives,
    where: ["happen", "always"],
    options: wholeOptions,
    needs: ({ happenings }) => happenings?.passives.passives.map(({ phrases }) => phrases),
    fires:
      "something is done for somebody, in what has to happen or an always, and the sentence names nobody who does it",
    why: "Somebody has to stand in for the founder. What is done by nobody in particular is left undone by everybody.",
    bad: [
      {
        says: "Informed, by whom?",
        sections: { "What has to happen": "The client is informed of the outcome." },
      },
      {
        says: "They process themselves.",
        sections: { "What has to happen": "Refunds are processed on Fridays." },
      },
      {
        says: "In an always as well.",
        keys: { always: "always:\n  call-back: Whoever rings in vain will be called back the same day" },
      },
    ],
    good: [
      {
        says: "Somebody tells them.",
        sections: { "What has to happen": "Whoever took the complaint tells the client the outcome." },
      },
      { says: "Somebody pays.", sections: { "What has to happen": "Priya pays refunds every Friday." } },
      {
        says: "With a name behind it.",
        sections: { "What has to happen": "Every caller is called back by the fitter who was there." },
      },
      {
        says: "What is so, and nothing that is done.",
        sections: {
          "What has to happen": "The van is loaded the night before, and the shop is closed on Sundays.",
        },
      },
    ],
  },
  function* (sentence, words, { except }) {
    const passives = words.happenings?.passives;
    if (passives === undefined) return;
    const { tokens } = sentence;
    if (phrasesIn(tokens, passives.agents, words).length > 0) return;
    for (const { run, gap } of passivesIn(tokens, passives, words)) {
      const typed = typedWords(sentence, run);
      if (!isToldPlainly(tokens, run, passives, words) || isListed(typed, except)) continue;
      yield {
        run,
        message: `"${typed}" tells nobody who does it; who does?`,
        suggestion: withGap(sentence, run, gap, passives),
      };
      return;
    }
  },
);

function passivesIn(
  tokens: readonly Token[],
  { passives }: PassiveWords,
  words: LanguageWords,
): readonly { readonly run: Run; readonly gap: string }[] {
  return passives
    .flatMap(({ phrases, gap }) => phrasesIn(tokens, phrases, words).map((run) => ({ run, gap })))
    .sort((a, b) => a.run.from - b.run.from);
}

// "Whoever rings in vain | will be called back" tells who it is done for, and "whoever | is called back" which one is meant.
function saidBefore(said: readonly string[], { grammar, people }: LanguageWords): readonly string[] {
  const [first = "", second = ""] = said;
  const isSubject = people.somebody.has(first) && said.length > 2 && !grammar.joins.has(said.at(-1) ?? "");
  const isOfAnother = grammar.determiners.has(second) || grammar.subjects.has(second);
  return isSubject && !isOfAnother ? said.slice(1) : said;
}

// What is denied is done by nobody indeed; what is supposed, asked or told within a sentence is not what it is about.
function isToldPlainly(
  tokens: readonly Token[],
  { from, to }: Run,
  { within, pronouns, opensBehindComma }: PassiveWords,
  words: LanguageWords,
): boolean {
  const before = sinceMark(tokens, from);
  const { grammar } = words;
  const said = saidBefore(
    tokens.slice(before.from, from).map(({ word }) => word),
    words,
  );
  const opens = [grammar.suppositions, grammar.relatives, grammar.contents, grammar.denials, within];
  if (said.some((word) => opens.some((list) => list.has(word)))) return false;
  if (tokens.slice(from, to).some(({ word }) => grammar.denials.has(word))) return false;
  const last = said.at(-1);
  if (last === undefined) return opensBehindComma && tokens[from - 1]?.word === ",";
  if (!pronouns.has(last)) return true;
  return said.slice(0, -1).every((word) => grammar.joins.has(word) || grammar.adverbs.has(word));
}

function withGap(sentence: Sentence, run: Run, gap: string, { namedBehind }: PassiveWords): string {
  const { length } = sentence.tokens;
  const to = namedBehind === "first" ? run.from + 1 : run.to;
  const rest = to < length ? ` ${typedWords(sentence, { from: to, to: length })}` : "";
  return `${typedWords(sentence, { from: 0, to })} ${gap}${rest}`;
}
