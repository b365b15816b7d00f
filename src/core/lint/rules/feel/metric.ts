import { defineWordRule } from "../../words/define-word-rule.ts";
import { listedIn } from "../../words/listed-in.ts";
import { namedWords } from "../../words/named-words.ts";
import { listOptions } from "../../words/rule-options.ts";

/** `feel/metric` */
export const feelMetric = defineWordRule(
  {
    id: "feel/metric",
    severity: "warning",
    idea: "score",
    needsWords: ({ feelings }) => feelings?.metrics,
    where: ["feel"],
    options: listOptions,
    needs: ({ feelings }, { also }) => (also.length > 0 ? undefined : [feelings?.metrics]),
    fires: "a score, a rating, a survey or a percentage stands where a feeling belongs",
    why: "A rating is a bend in the road, not the destination. Improvement that serves a number stops when the number rises.",
    bad: [
      { says: "A number.", sections: { "How it must feel": "CSAT above 95%." } },
      { says: "A rating.", sections: { "How it must feel": "A 5-star review every time." } },
      {
        says: "Both are counted.",
        sections: { "How it must feel": "Nine out of ten clients renew, and complaints are down." },
      },
    ],
    good: [
      {
        says: "What the number would stand for.",
        sections: { "How it must feel": "He feels able to ask the question he thought was stupid." },
      },
      { says: "Nobody counts this.", sections: { "How it must feel": "They feel we remembered them." } },
      {
        says: "Minutes of a moment.",
        sections: { "How it must feel": "Within 10 minutes she feels easy enough to leave him to it." },
      },
      {
        says: "How sure somebody is.",
        sections: { "How it must feel": "He is 100% sure that the brakes will hold." },
      },
    ],
  },
  function* (sentence, words, options) {
    const found = listedIn(sentence, { metrics: words.feelings?.metrics }, words, options).map(
      ({ run }) => run,
    );
    const [run] = found;
    if (run === undefined) return;
    yield {
      run,
      message: `${namedWords(sentence, found)} can be counted, and not felt; what do customers feel where the number is as you want it?`,
      suggestion:
        "keep the number as a standard (standards: in the front matter), and write here what they feel",
    };
  },
);
