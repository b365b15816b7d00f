import { instructionIn } from "../../../language/instruction-in.ts";
import type { LanguageWords } from "../../../language/language-words.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { type FeltSentence, feltSentence } from "../../words/felt-sentence.ts";
import { firstTyped } from "../../words/own-line.ts";

/** `feel/instruction` */
export const feelInstruction = defineWordRule(
  {
    id: "feel/instruction",
    severity: "warning",
    idea: "score",
    needsWords: ({ feelings }) => feelings?.instructions,
    where: ["feel"],
    needs: ({ feelings }) => [feelings?.instructions],
    fires: "a sentence on how it must feel tells somebody what to do",
    why: "An instruction belongs under What has to happen. The feeling is what lets people play it in their own way.",
    bad: [
      { says: "Two instructions.", sections: { "How it must feel": "Smile and make eye contact." } },
      { says: "Something to do.", sections: { "How it must feel": "Send a card on their birthday." } },
      {
        says: "Something to leave be.",
        sections: { "How it must feel": "Never leave a new member alone on the floor." },
      },
    ],
    good: [
      {
        says: "What it is like.",
        sections: {
          "How it must feel": "Like being met by a friend who has been looking out for you.",
        },
      },
      { says: "What they feel.", sections: { "How it must feel": "They feel remembered, not marketed at." } },
      {
        says: "A feeling that begins like a verb.",
        sections: { "How it must feel": "Trust that the cat is with people who like cats." },
      },
      {
        says: "Done to somebody, and felt.",
        sections: { "How it must feel": "Put at ease before the door has closed." },
      },
    ],
  },
  function* (sentence, words, _options, config) {
    const run = instructionIn(sentence.tokens, words);
    if (run === undefined || isFelt(feltSentence(sentence, words, config), words)) return;
    yield {
      run,
      message: `"${firstTyped([sentence])}" is what we do; what do they feel when it is done?`,
      suggestion: `move it under ${config.sectionNames.headingOf("happen")}, and say here what it does to them, as in: ${words.lines.examples.done}`,
    };
  },
);

// "Make them feel at home" names the feeling; "Never leave them alone" is an instruction all the same.
function isFelt({ sentence, feelings }: FeltSentence, words: LanguageWords): boolean {
  const verbs = words.feelings?.felt.verbs;
  return (
    feelings.some(({ sort }) => sort !== "unpleasant") ||
    (feelings.length > 0 && sentence.tokens.some(({ word }) => verbs?.has(word)))
  );
}
