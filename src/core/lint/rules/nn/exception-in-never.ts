import { isByTheWay } from "../../../language/own-act.ts";
import { definePhraseRule } from "../../words/define-word-rule.ts";
import { lineWithout, rewritten } from "../../words/rewrite.ts";

/** `nn/exception-in-never` */
export const nnExceptionInNever = definePhraseRule(
  {
    id: "nn/exception-in-never",
    severity: "error",
    idea: "non-negotiables",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.exceptions,
    where: ["never"],
    lists: ({ nonNegotiables }) => {
      if (nonNegotiables === undefined) return undefined;
      const { markers, limits, degrees, long } = nonNegotiables.exceptions;
      return { markers, limits, long, degrees };
    },
    fires:
      "a never has an exception: unless, except when, without good reason; or a degree, which is one as well: too long, unnecessarily, more than needed",
    leaves:
      "Whom or what it is about (with anyone but the patient), more than something that can be counted (more hours than we worked), and a degree in what is only told (tell a patient they left it too late).",
    why: "An exception makes a never negotiable, and a degree leaves it to whoever is in a hurry. A standing exception belongs in its own, named always line.",
    bad: [
      {
        says: "How long is too long?",
        keys: { never: "never:\n  on-hold: Leave a caller on hold too long" },
      },
      {
        says: "There is always a reason.",
        keys: { never: "never:\n  quoted-price: Change a quoted price unless there is a good reason" },
      },
      {
        says: "Who says how often is needed?",
        keys: { never: "never:\n  pass-on: Pass a caller on more often than necessary" },
      },
      {
        says: "A word that lets anything through.",
        keys: { never: "never:\n  interrupt: Interrupt a lesson unnecessarily" },
      },
    ],
    good: [
      {
        says: "A number.",
        keys: { never: "never:\n  on-hold: Leave a caller on hold for more than 2 minutes" },
      },
      {
        says: "A moment behind which there is no exception.",
        keys: { never: "never:\n  quoted-price: Change a quoted price after the customer has said yes" },
      },
      {
        says: "Who may hear it is said, and there is no exception.",
        keys: { never: "never:\n  results: Discuss results with anyone but the patient" },
      },
      {
        says: "What somebody is told.",
        keys: { never: "never:\n  too-late: Tell a patient they left it too late" },
      },
      {
        says: "More than something that can be counted.",
        keys: { never: "never:\n  hours: Bill for more hours than we worked" },
      },
    ],
  },
  ({ run, typed, list, sentence, words }) => {
    const { tokens } = sentence;
    const isExact = list === "markers" || list === "limits" || list === "also";
    if (!isExact && isByTheWay(tokens, run.from, words)) return undefined;
    if (list === "markers" || list === "also")
      return {
        message: `"${typed}" makes this never negotiable; is there a line that nobody crosses?`,
        suggestion:
          lineWithout(sentence, { from: run.from, to: tokens.length }) ??
          "say what is never done, and give the exception an always of its own",
      };
    const longerThan = words.nonNegotiables?.exceptions.longerThan;
    return {
      message: `"${typed}" leaves it to whoever is in a hurry; where does it begin?`,
      suggestion:
        list === "long" && longerThan !== undefined
          ? rewritten(sentence, run, longerThan)
          : "say where it begins: a number, an hour, a place, something that anyone can see",
    };
  },
);
