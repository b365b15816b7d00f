import { isDeniedAt } from "../../../language/is-denied-at.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { listedIn } from "../../words/listed-in.ts";
import { namedWords } from "../../words/named-words.ts";
import { listOptions } from "../../words/rule-options.ts";

/** `feel/cliche` */
export const feelCliche = defineWordRule(
  {
    id: "feel/cliche",
    severity: "warning",
    idea: "promise",
    needsWords: ({ feelings }) => feelings?.cliches,
    where: ["feel", "promise", "believe"],
    options: listOptions,
    needs: ({ feelings }, { also }) => (also.length > 0 ? undefined : [feelings?.cliches]),
    fires:
      "what every brochure says stands in a feeling, the promise or a belief: exceed expectations, seamless, world-class, the extra mile",
    why: "Without resolve a promise is cheap talk. Words that fit every business promise nothing of this one.",
    bad: [
      {
        says: "Which expectations, and how?",
        sections: { "How it must feel": "We exceed expectations at every touchpoint." },
      },
      {
        says: "Two words of an advertisement.",
        sections: { "How it must feel": "A seamless, world-class experience." },
      },
      {
        says: "A belief that nobody could disagree with.",
        sections: { "What we believe": "The customer is at the heart of everything we do." },
      },
    ],
    good: [
      {
        says: "A promise that can be held against us.",
        sections: { "What we believe": "You will know the price before we pick up a spanner." },
      },
      {
        says: "A feeling of this trade.",
        sections: { "How it must feel": "They feel the job was finished, not abandoned." },
      },
      {
        says: "Said only to turn it down.",
        sections: {
          "What we believe": "We believe guests do not want an unforgettable experience, they want to sleep.",
        },
      },
      {
        says: "A thing that has no seam.",
        sections: { "What we believe": "We believe a seamless gutter is worth the second trip." },
      },
    ],
  },
  function* (sentence, words, options) {
    const found = listedIn(sentence, { cliches: words.feelings?.cliches }, words, options).map(
      ({ run }) => run,
    );
    // "Guests do not want an unforgettable experience" turns it down.
    const meant = found.filter(({ from }) => !isDeniedAt(from, sentence.tokens, words));
    const [run] = meant;
    if (run === undefined) return;
    yield {
      run,
      message: `${namedWords(sentence, meant)} could stand in every brochure; what do they find here that they would not find next door?`,
      suggestion: `say it as they would see it, as in: ${words.lines.examples.ownSight}`,
    };
  },
);
