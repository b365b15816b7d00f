import type { LanguageWords } from "../../../language/language-words.ts";
import { madeOf } from "../../../language/made-of.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { isListed } from "../../words/is-listed.ts";
import { wholeOptions } from "../../words/rule-options.ts";
import { type Sentence, sentencesIn, typedWords } from "../../words/sentence.ts";

/** `believe/bare-value` */
export const believeBareValue = defineWordRule(
  {
    id: "believe/bare-value",
    severity: "warning",
    idea: "score",
    needsWords: ({ beliefs }) => beliefs,
    where: ["believe"],
    options: wholeOptions,
    needs: ({ beliefs }) => [beliefs?.values, beliefs?.slogans],
    fires:
      "a belief is one word, or the words of a poster: values by their names, customer first, quality matters",
    why: "A belief can be disagreed with and can settle a case; a poster word cannot. Nobody ever argued for the opposite of integrity.",
    bad: [
      { says: "Three words.", sections: { "What we believe": "Integrity. Excellence. Teamwork." } },
      { says: "Two words, and a list.", sections: { "What we believe": "- Respect and trust" } },
      { says: "A slogan.", sections: { "What we believe": "Customer first." } },
    ],
    good: [
      {
        says: "Somebody could disagree.",
        sections: { "What we believe": "We believe most people who shout are frightened about money." },
      },
      {
        says: "It can settle a case.",
        sections: { "What we believe": "We believe a late truth costs more than an early one." },
      },
      {
        says: "A value, and what it costs.",
        sections: { "What we believe": "Honesty costs us a booking a week, and we sleep well on it." },
      },
      {
        says: "A word as a label, with a belief behind it.",
        sections: { "What we believe": "- **Trust.** We lend tools to people we have never met." },
      },
    ],
  },
  function* (sentence, words, { except }) {
    const all = sentencesIn(sentence.passage, words);
    const at = all.indexOf(sentence);
    const before = all[at - 1];
    const after = all[at + 1];
    // One finding for a row of words, and none for a label with something behind it.
    if (!isBare(sentence, words) || (before !== undefined && isBare(before, words))) return;
    if (after !== undefined && !isBare(after, words)) return;
    const run = { from: 0, to: sentence.tokens.length };
    if (isListed(typedWords(sentence, run), except)) return;
    yield {
      run,
      message: `"${typedWords(sentence, run)}" could hang on any wall; who would disagree, and what does it settle?`,
      suggestion: `say what you would do for it that costs you something: ${words.lines.examples.belief}`,
    };
  },
);

// What stands on a wall has room for no more.
const MOST_WORDS = 14;

function isBare({ tokens }: Sentence, words: LanguageWords): boolean {
  const { beliefs } = words;
  if (beliefs === undefined || tokens.length > MOST_WORDS) return false;
  const { values, slogans, around } = beliefs;
  const made = madeOf(tokens, { from: 0, to: tokens.length }, { slogans, values, around }, words);
  return made !== undefined && (made.get("values") ?? []).length + (made.get("slogans") ?? []).length > 0;
}
