import * as z from "zod/mini";
import { countedWords } from "../../words/counted-words.ts";
import { definePassageRule } from "../../words/define-passage-rule.ts";
import { option } from "../../words/rule-options.ts";

const LONG_CALL =
  "Ring the customer on the morning of the visit to confirm the time, the name of the engineer, the likely length of the job and the price we agreed last week";
const LONG_SUMMARY =
  "Send the client a summary after every meeting that lists what was decided, who is doing each thing, when it is due, what it costs and what happens if it slips";

/** `nn/too-long` */
export const nnTooLong = definePassageRule(
  {
    id: "nn/too-long",
    severity: "warning",
    idea: "non-negotiables",
    needsWords: ({ abbreviations }) => abbreviations,
    where: ["always", "never"],
    options: z.strictObject({
      most: option(z.int().check(z.minimum(5), z.maximum(200)), 25, "the most words that a line may have"),
    }),
    fires: "an always or a never has more than 25 words",
    leaves:
      "Nothing: the whole line counts, with what it quotes, as a word processor counts it. 8:12, £65 and two-hour are one word each, and a dash by itself is none.",
    why: "It has to be remembered in performance, with a customer in front. Guides to plain language stop at 25 words.",
    bad: [
      { says: "Thirty-one words.", keys: { always: `always:\n  ring: ${LONG_CALL}` } },
      {
        says: "Everything that a summary may hold.",
        keys: { always: `always:\n  summary: ${LONG_SUMMARY}` },
      },
      {
        says: "Shorter lines, because the score says so.",
        files: { "score.yaml": "name: Tidewell\nrules:\n  nn/too-long: [warning, { most: 8 }]\n" },
        keys: { always: "always:\n  morning: Ring on the morning of the visit to say when" },
      },
    ],
    good: [
      {
        says: "Two facts, remembered.",
        keys: {
          always:
            "always:\n  ring: Ring the customer on the morning of the visit to confirm the engineer's name and arrival time",
        },
      },
      {
        says: "Who, what and when.",
        keys: {
          always:
            "always:\n  list: Send the client a list of who does what by when, the same day as the meeting",
        },
      },
      {
        says: "Numbers, times and dashes are counted as people count them.",
        keys: {
          always:
            "always:\n  train: Hand over the 8:12's takeaway coffee – £2.40, two-handed lid & all – within 4 minutes of the order, or say so before taking payment, card/cash",
        },
      },
      { says: "Short.", keys: { never: "never:\n  charge-twice: Charge for a job we have to do twice" } },
    ],
  },
  function* ({ text, span }, _words, { most }) {
    const words = countedWords(text);
    if (words.length <= most) return;
    const [first, last] = [words[most], words.at(-1)];
    yield {
      span: { start: span.start + (first?.start ?? 0), end: span.start + (last?.end ?? text.length) },
      message: `${words.length} words, and ${most} are remembered; which of them is the promise?`,
      suggestion: `end it before "${text.slice(first?.start, first?.end)}", and move the rest to a line of its own or to What has to happen`,
    };
  },
);
