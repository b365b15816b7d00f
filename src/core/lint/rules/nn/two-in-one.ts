import { secondPromise } from "../../../language/second-promise.ts";
import { definePassageRule } from "../../words/define-passage-rule.ts";
import { lineWithout } from "../../words/rewrite.ts";
import { type Sentence, sentencesIn, spanOfRun } from "../../words/sentence.ts";
import { tellsWhy } from "../../words/tells-why.ts";

const MODEL = "give each of them a line and an id of its own";

/** `nn/two-in-one` */
export const nnTwoInOne = definePassageRule(
  {
    id: "nn/two-in-one",
    severity: "info",
    idea: "mending",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.pairs,
    where: ["always", "never"],
    fires:
      "one line makes two promises: two sentences, a semicolon, “and never”, or a second order with an object of its own",
    leaves:
      "What goes on with the same thing (show the old part and leave it with the customer), and two words for one act.",
    why: "An amendment must be able to repair one promise without touching its neighbour. Two in one line have one id, one history and one card.",
    bad: [
      {
        says: "Two jobs.",
        keys: { always: "always:\n  tidy: Wear shoe covers; photograph the finished work" },
      },
      {
        says: "One to do and one to leave undone.",
        keys: { always: "always:\n  price: Quote a fixed price and never ask for cash" },
      },
      {
        says: "Each has an object of its own.",
        keys: { always: "always:\n  gate: Lock the gate and write the time in the book" },
      },
    ],
    good: [
      { says: "One.", keys: { always: "always:\n  covers: Wear shoe covers on every carpet" } },
      {
        says: "One job with two objects.",
        keys: { always: "always:\n  photo: Photograph the finished work and the room it is in" },
      },
      {
        says: "It goes on with the same part.",
        keys: { always: "always:\n  part: Show the old part and leave it with the customer" },
      },
      {
        says: "Two words for one act.",
        keys: { always: "always:\n  greet: Look up and greet each person within one minute" },
      },
    ],
  },
  function* (passage, words) {
    const sentences = sentencesIn(passage, words);
    const [first, second] = sentences.filter(
      (sentence, at) => at === 0 || (isStopped(sentences[at - 1], sentence) && !tellsWhy(sentence, words)),
    );
    if (first === undefined) return;
    const from =
      second === undefined ? secondPromise(first.tokens, passage.where === "never", words) : undefined;
    const [sentence, at] = second !== undefined ? [second, 0] : [first, from];
    if (at === undefined) return;
    const isTold = second === undefined && first.tokens[at]?.mark !== true;
    yield {
      span: spanOfRun(sentence, { from: at, to: sentence.tokens.length }),
      message:
        "this line makes two promises; when one of them is repaired, which one does the history tell of?",
      suggestion: isTold ? (splitAt(first, at) ?? MODEL) : MODEL,
    };
  },
);

// A dash goes on with the same.
function isStopped(before: Sentence | undefined, { passage, tokens }: Sentence): boolean {
  const between = passage.text.slice(before?.tokens.at(-1)?.end, tokens[0]?.start);
  return /(?<!\.)[.!?](?!\.)/.test(between) && tokens.length > 1;
}

function splitAt(sentence: Sentence, at: number): string | undefined {
  const { length } = sentence.tokens;
  const one = lineWithout(sentence, { from: at - 1, to: length });
  const other = lineWithout(sentence, { from: 0, to: at });
  return one === undefined || other === undefined ? undefined : `two lines: ${one} / ${other}`;
}
