import type { Feeling } from "../../../language/feelings-in.ts";
import { defineSectionRule } from "../../words/define-passage-rule.ts";
import { feltSentence } from "../../words/felt-sentence.ts";
import { namedWords } from "../../words/named-words.ts";
import { ownLine } from "../../words/own-line.ts";
import { type Sentence, spanOfRun } from "../../words/sentence.ts";

/** `feel/absence-only` */
export const feelAbsenceOnly = defineSectionRule(
  {
    id: "feel/absence-only",
    severity: "info",
    idea: "score",
    needsWords: ({ feelings }) => feelings?.named,
    where: ["feel"],
    fires: "the section only says what customers must not feel",
    why: "Absence of pain is the floor, not the music. Nobody comes back for what they were spared.",
    bad: [
      {
        says: "And what does the client feel?",
        sections: { "How it must feel": "The client does not feel stupid." },
      },
      {
        says: "Twice no, and no yes.",
        sections: { "How it must feel": "They never feel rushed. They are not ignored." },
      },
      {
        says: "Relief from us is no feeling yet.",
        sections: { "How it must feel": "No stress, without having to chase us." },
      },
    ],
    good: [
      {
        says: "No, and then yes.",
        sections: { "How it must feel": "They never feel rushed. They feel free to ask again." },
      },
      {
        says: "Yes, told apart from what it is not.",
        sections: { "How it must feel": "She feels in charge of the decision, not sold to." },
      },
      {
        says: "A feeling with a no in its name.",
        sections: { "How it must feel": "Unhurried, and unjudged." },
      },
      {
        says: "Certain of what will not happen.",
        sections: { "How it must feel": "She feels certain that nobody will scold her." },
      },
    ],
  },
  function* ({ sentences }, words, _options, config) {
    const weighed = sentences.map((sentence) => feltSentence(sentence, words, config));
    if (weighed.some(({ feelings, isShown }) => feelings.some(({ denied }) => !denied) || isShown)) return;
    const verbs = words.feelings?.felt.verbs;
    const isFloor = (feeling: Feeling, { tokens }: Sentence): boolean =>
      feeling.sort === "unpleasant" || verbs?.has(tokens[feeling.from]?.word ?? "") === true;
    const absent = weighed.map(({ sentence, feelings }) => ({
      sentence,
      runs: feelings.filter((feeling) => isFloor(feeling, sentence)),
    }));
    const first = absent.find(({ runs }) => runs.length > 0);
    const [run] = first?.runs ?? [];
    if (first === undefined || run === undefined) return;
    yield {
      message: `${namedWords(first.sentence, first.runs)} is what they must not feel; what do they feel in its place?`,
      span: spanOfRun(first.sentence, run),
      suggestion:
        ownLine(
          sentences,
          words,
          (line) => words.lines.feelings.beside.replace("{line}", () => line),
          true,
        ) ?? `say what they feel beside it: ${words.lines.examples.presence}`,
    };
  },
);
