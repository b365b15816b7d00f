import { defineWordRule } from "../../words/define-word-rule.ts";
import { feltSentence } from "../../words/felt-sentence.ts";
import { typedWords } from "../../words/sentence.ts";

/** `feel/staff-feeling` */
export const feelStaffFeeling = defineWordRule(
  {
    id: "feel/staff-feeling",
    severity: "warning",
    idea: "score",
    needsWords: ({ feelings }) => feelings?.ours,
    where: ["feel"],
    needs: ({ feelings }) => [feelings?.ours.subjects, feelings?.ours.anywhere],
    fires: "a sentence on how it must feel tells what those feel who serve",
    why: "How it feels to give it belongs under What it gives the people who do it. Here it is the customer's feeling, or nobody's.",
    bad: [
      { says: "We are not the customer.", sections: { "How it must feel": "We feel proud of the work." } },
      { says: "Nor is the team.", sections: { "How it must feel": "Our team are confident and relaxed." } },
      {
        says: "It does that to us.",
        sections: { "How it must feel": "Every thank-you card makes us feel appreciated." },
      },
    ],
    good: [
      {
        says: "Her own pride.",
        sections: { "How it must feel": "She feels proud to bring her mother here." },
      },
      {
        says: "Their trust in us.",
        sections: { "How it must feel": "They are confident enough to leave us alone in the house." },
      },
      {
        says: "What we are, and do not feel.",
        sections: { "How it must feel": "She feels safe: we are responsible for the keys now." },
      },
      {
        says: "A goal for the team tells what the team feels.",
        keys: { for: "for: team" },
        sections: { "How it must feel": "We feel trusted to decide on the spot." },
      },
    ],
  },
  function* (sentence, words, _options, config) {
    const { ours } = feltSentence(sentence, words, config);
    if (ours === undefined) return;
    yield {
      run: ours,
      message: `"${typedWords(sentence, ours)}" is our feeling; what does the customer feel?`,
      suggestion: `say what they feel, as in: ${words.lines.examples.theirs} (ours can stand under ${config.sectionNames.headingOf("people")})`,
    };
  },
);
