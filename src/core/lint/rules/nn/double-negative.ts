import type { LanguageWords } from "../../../language/language-words.ts";
import { clauseBefore, isOwnAct } from "../../../language/own-act.ts";
import { phrasesIn } from "../../../language/phrases-in.ts";
import type { Run, Token } from "../../../language/tokens.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { rewritten } from "../../words/rewrite.ts";
import { sentencesIn, typedWords } from "../../words/sentence.ts";

/** `nn/double-negative` */
export const nnDoubleNegative = defineWordRule(
  {
    id: "nn/double-negative",
    severity: "error",
    idea: "reading",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.negations,
    where: ["never"],
    needs: ({ nonNegotiables }) => {
      const { assured, leading, inside } = nonNegotiables?.negations ?? {};
      return [assured, leading, inside];
    },
    fires: "a never is negative by itself: don't, no, avoid, try not to, make sure nobody, we do not",
    leaves:
      "A negation inside (a bill the client has not been told to expect, leave without saying goodbye), and avoiding what is owed (avoid a direct question). “Fail to”, “forget to” and their like turn an always round, and belong to nn/mirror.",
    why: "The list is called never: “never: do not hide fees” promises to hide them. Whoever reads it in a hurry reads it as it stands.",
    bad: [
      {
        says: "Never don't: so we do.",
        keys: { never: "never:\n  small-print: Don't hide a fee in small print" },
      },
      {
        says: "Never make sure that it isn't so.",
        keys: { never: "never:\n  surprise: Ensure the client is not surprised by a bill" },
      },
      { says: "Never avoid.", keys: { never: "never:\n  jargon: Avoid using jargon on the ward" } },
      { says: "Never nobody.", keys: { never: "never:\n  waiting: Nobody waits alone in the hall" } },
    ],
    good: [
      { says: "Behind the word never.", keys: { never: "never:\n  small-print: Hide a fee in small print" } },
      {
        says: "What the client was not told makes it precise.",
        keys: { never: "never:\n  surprise: Send a bill the client has not been told to expect" },
      },
      {
        says: "Left undone.",
        keys: { never: "never:\n  goodbye: Leave without saying goodbye" },
      },
      {
        says: "What is owed can be avoided.",
        keys: { never: "never:\n  question: Avoid a direct question" },
      },
      { says: "A mirror of an always.", keys: { never: "never:\n  ring-back: Fail to ring back" } },
    ],
  },
  function* (sentence, words) {
    // What stands behind it tells why, and no longer reads on from the word never.
    if (sentencesIn(sentence.passage, words)[0] !== sentence) return;
    const run = negationIn(sentence.tokens, words);
    if (run === undefined) return;
    const order = orderBehind(run, sentence.tokens, words);
    yield {
      run,
      message: `the list is called never, and "${typedWords(sentence, run)}" turns it round: read on from the word never, what does it promise?`,
      suggestion: order
        ? rewritten(sentence, { from: 0, to: run.to })
        : `say what is never done, so that it reads on from the word never: ${words.lines.examples.readsOn}`,
    };
  },
);

function negationIn(tokens: readonly Token[], words: LanguageWords): Run | undefined {
  const negations = words.nonNegotiables?.negations;
  if (negations === undefined) return undefined;
  const isFirst = ({ from }: Run): boolean => begins(tokens, from, words);
  return (
    phrasesIn(tokens, negations.assured, words).find(isFirst) ??
    phrasesIn(tokens, negations.leading, words).find(isFirst) ??
    insideOf(tokens, words)
  );
}

// At the head of the line, or of what follows "when a guest complains,".
function begins(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const { from } = clauseBefore(tokens, at, words);
  const { adverbs, suppositions } = words.grammar;
  if (tokens.slice(from, at).some(({ word }) => !adverbs.has(word))) return false;
  return from === 0 || (suppositions.has(tokens[0]?.word ?? "") && isOnlyLead(tokens, from, words));
}

function isOnlyLead(tokens: readonly Token[], from: number, words: LanguageWords): boolean {
  return tokens[from - 1]?.mark === true && clauseBefore(tokens, from - 1, words).from === 0;
}

// "We do | not", "a guest is | never".
function insideOf(tokens: readonly Token[], words: LanguageWords): Run | undefined {
  const negations = words.nonNegotiables?.negations;
  const at = tokens.findIndex(({ word }) => negations?.inside.has(word) === true);
  if (at <= 0) return undefined;
  const isVerb = negations?.before.has(tokens[at - 1]?.word ?? "") === true;
  const isPronoun = at === 1 && words.grammar.subjects.has(tokens[0]?.word ?? "");
  if (!isVerb && !isPronoun) return undefined;
  const { from } = clauseBefore(tokens, at, words);
  const isHead =
    from === 0 || (words.grammar.suppositions.has(tokens[0]?.word ?? "") && isOnlyLead(tokens, from, words));
  return isHead && isOwnAct(tokens, at, words) ? { from: at - 1, to: at + 1 } : undefined;
}

// "Do not | hide a fee", "we do not | hide a fee".
function orderBehind(run: Run, tokens: readonly Token[], words: LanguageWords): boolean {
  const { subjects } = words.grammar;
  const leaves = words.nonNegotiables?.negations.leavesAnOrder;
  const isBare = tokens.slice(0, run.from).every(({ word }) => subjects.has(word)) && run.to - run.from < 3;
  return isBare && run.to < tokens.length - 1 && leaves?.has(tokens[run.to - 1]?.word ?? "") === true;
}
