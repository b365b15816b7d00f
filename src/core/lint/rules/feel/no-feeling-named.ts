import { hasQuotation } from "../../../language/unquoted.ts";
import { defineSectionRule } from "../../words/define-passage-rule.ts";
import { feltSentence } from "../../words/felt-sentence.ts";
import { firstTyped, ownLine } from "../../words/own-line.ts";

/** `feel/no-feeling-named` */
export const feelNoFeelingNamed = defineSectionRule(
  {
    id: "feel/no-feeling-named",
    severity: "warning",
    idea: "score",
    needsWords: ({ feelings }) => feelings?.named,
    where: ["feel"],
    fires: "the section on how it must feel neither names a feeling nor shows one: it tells how things are",
    why: "Not how to do it, but how it must feel for the customer. A tidy room and a short form can be copied by anyone; what they are there for can't.",
    bad: [
      {
        says: "A room and a form feel nothing.",
        sections: { "How it must feel": "The waiting room is tidy and the paperwork is short." },
      },
      {
        says: "What the service is, and not what it does to somebody.",
        sections: { "How it must feel": "Service is efficient and friendly." },
      },
      {
        says: "What customers get.",
        sections: { "How it must feel": "Customers receive a text the evening before. The van is clean." },
      },
    ],
    good: [
      {
        says: "Two feelings, and the reason of one.",
        sections: {
          "How it must feel":
            "She feels unhurried, and certain that nobody will scold her for missing last year's check-up.",
        },
      },
      {
        says: "A feeling at its moment.",
        sections: {
          "How it must feel": "He puts the phone down relieved: somebody competent is on the way.",
        },
      },
      {
        says: "A feeling shown without its name.",
        sections: { "How it must feel": "She tells her sister about it before she has unpacked." },
      },
      {
        says: "What somebody thinks, in their own words.",
        sections: { "How it must feel": 'On the way home: "I should have come years ago."' },
      },
    ],
  },
  function* ({ passages, sentences }, words, _options, config) {
    if (passages.some(({ text }) => hasQuotation(text))) return;
    const felt = sentences.map((sentence) => feltSentence(sentence, words, config));
    if (felt.some(({ feelings, ours, isShown }) => feelings.length > 0 || ours !== undefined || isShown))
      return;
    yield {
      message: `nothing here says what the customer feels; "${firstTyped(sentences)}" is how it is done: what does it do to them?`,
      suggestion:
        ownLine(sentences, words, (line) => words.lines.feelings.because.replace("{line}", () => line)) ??
        words.lines.feelings.whole,
    };
  },
);
