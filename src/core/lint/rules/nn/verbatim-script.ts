import type { LanguageWords } from "../../../language/language-words.ts";
import { phrasesIn } from "../../../language/phrases-in.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { scriptsIn } from "../../words/scripts-in.ts";
import type { Sentence } from "../../words/sentence.ts";

/** `nn/verbatim-script` */
export const nnVerbatimScript = definePhraseRule(
  {
    id: "nn/verbatim-script",
    severity: "warning",
    idea: "score",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.scripts,
    where: ["always", "happen"],
    lists: ({ nonNegotiables }) => nonNegotiables && { uniform: nonNegotiables.scripts.uniform },
    fires:
      "people are told their words: word for word, use the approved wording, stick to the script, or say, answer and greet with words in quotation marks",
    leaves:
      "A customer's words that are kept word for word, words in quotation marks that somebody else says or that only name something, an example (something like), and whatever leaves them their own words. It is the one rule of words that looks inside quotation marks.",
    why: "Consistency, not uniformity: people bring their own self. A sentence that everybody says the same way is heard as nobody's.",
    bad: [
      {
        says: "Whose words?",
        keys: { always: "always:\n  script: Answer with the script word-for-word" },
      },
      {
        says: "A sentence to recite.",
        keys: { always: `always:\n  say: 'Always say: "Thank you for calling, how may I help?"'` },
      },
      {
        says: "Uniform.",
        sections: { "What has to happen": "- All clerks use the approved wording when they say no." },
      },
    ],
    good: [
      {
        says: "Two names, in whatever words.",
        keys: { always: "always:\n  answer: Answer with your own name and ours" },
      },
      {
        says: "What is said, and not how.",
        keys: {
          always: "always:\n  next: Say what happens next, in your own words, before the caller hangs up",
        },
      },
      {
        says: "The customer's words are kept.",
        keys: { always: "always:\n  complaint: Write the complaint down word for word" },
      },
      {
        says: "What somebody else says.",
        keys: { always: `always:\n  rota: 'Answer a "rota broken" message within 15 minutes'` },
      },
      {
        says: "An example, in your own way.",
        keys: { always: `always:\n  with-you: 'Say something like "I am with you now" in your own way'` },
      },
    ],
  },
  ({ typed, sentence, words }) => {
    if (isFree(sentence, words)) return undefined;
    return { message: message(typed), suggestion: model(words) };
  },
  {
    mayFindIn: ({ passage }) => SPEAKS.test(passage.text),
    *findIn(sentence, words) {
      if (isFree(sentence, words)) return;
      for (const { text, run } of scriptsIn(sentence, words))
        yield { run, message: message(text), suggestion: model(words) };
    },
  },
);

/** What a sentence needs in which somebody is told their words. */
const SPEAKS = /["“„«:]/;

function model({ lines }: LanguageWords): string {
  return `say what they have to know, and leave the words to whoever says it: ${lines.examples.ownWords}`;
}

function message(typed: string): string {
  return `"${typed}" takes people's own words away; what does the customer have to hear?`;
}

function isFree({ tokens }: Sentence, words: LanguageWords): boolean {
  return phrasesIn(tokens, words.nonNegotiables?.scripts.freedom, words).length > 0;
}
