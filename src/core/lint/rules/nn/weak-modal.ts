import type { LanguageWords } from "../../../language/language-words.ts";
import { clauseBefore, isOwnAct } from "../../../language/own-act.ts";
import type { Run, Token } from "../../../language/tokens.ts";
import { isPerson, whoIs } from "../../../language/who.ts";
import { definePhraseRule, type FoundWords } from "../../words/define-word-rule.ts";
import { rewritten } from "../../words/rewrite.ts";
import { tellsWhy } from "../../words/tells-why.ts";

/** `nn/weak-modal` */
export const nnWeakModal = definePhraseRule(
  {
    id: "nn/weak-modal",
    severity: "error",
    idea: "non-negotiables",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.hedges,
    where: ["always", "never"],
    lists: ({ nonNegotiables }, where) => {
      if (nonNegotiables === undefined) return undefined;
      const { modals, permissions, attempts, wishes } = nonNegotiables.hedges;
      // Never to try is more than never to do.
      return where === "never" ? { modals, permissions } : { modals, permissions, attempts, wishes };
    },
    fires: "an always or a never is hedged: should, might, may, try to, aim to, do our best, ideally",
    leaves:
      "What somebody else may do (anything that might be hot), what is told or asked, a right of those who are served (members may cancel on any day), and an attempt that is never made. “If we can” belongs to nn/escape-clause, and “should not” and “try not to” in a never to nn/double-negative.",
    why: "A hedge turns a promise into an intention. Nobody can send a proposal back to the drawing board over an intention.",
    bad: [
      {
        says: "Should we, or do we?",
        keys: { always: "always:\n  call-back: We should call the patient back after an extraction" },
      },
      {
        says: "An attempt is no promise.",
        keys: { always: "always:\n  explain-invoice: Try to have the invoice explained before it is sent" },
      },
      {
        says: "It may happen, or not.",
        keys: { always: "always:\n  late-bus: The driver may wait for whoever is running" },
      },
      {
        says: "A wish.",
        keys: { always: "always:\n  same-carer: Ideally, send the same carer all week" },
      },
    ],
    good: [
      {
        says: "Done, and when.",
        keys: { always: "always:\n  call-back: Call the patient the evening after an extraction" },
      },
      {
        says: "Every line of it.",
        keys: {
          always: "always:\n  explain-invoice: Explain every line of the invoice before it is sent",
        },
      },
      {
        says: "What might happen to somebody else is why we do it.",
        keys: { always: "always:\n  hot: Warn about anything that might be hot" },
      },
      {
        says: "A right of those who are served.",
        keys: { always: "always:\n  any-day: Members may cancel on any day of the month" },
      },
      {
        says: "An attempt that is never made.",
        keys: { never: "never:\n  second-pair: Try to sell a second pair to somebody who is paying" },
      },
      {
        says: "Somebody else's words, quoted.",
        keys: { never: 'never:\n  could-not: Say "we should be able to" to somebody who waits' },
      },
    ],
  },
  (found) => {
    const { words, typed, list } = found;
    if (list !== "also" && !weakens(found)) return undefined;
    return {
      message: `"${typed}" ${SAYS[list]}`,
      suggestion: orderLeft(found, words) ?? "say what is done, by whom and by when, without the hedge",
    };
  },
);

const SAYS = {
  modals: "turns a promise into an intention; is it done, always, or is it not promised?",
  also: "turns a promise into an intention; is it done, always, or is it not promised?",
  permissions: "leaves it open whether it happens; is it done, always, or is it not promised?",
  attempts: "promises the attempt and not the thing; what can a customer count on?",
  wishes: "says that it will do without; what can a customer count on?",
} as const;

function weakens({ sentence, run, list, words }: FoundWords<keyof typeof SAYS>): boolean {
  const { tokens } = sentence;
  if (tellsWhy(sentence, words)) return false;
  // "Should not" turns a never round, and that is nn/double-negative's.
  const isNegation = list === "modals" && words.grammar.denials.has(tokens[run.to - 1]?.word ?? "");
  if (isNegation && sentence.passage.where === "never") return false;
  const token = tokens[run.from];
  // A name of a month, or of somebody.
  if (token?.capital === true && token.start > (tokens[0]?.start ?? 0)) return false;
  if (list === "modals" || list === "permissions") {
    const { from, to } = clauseBefore(tokens, run.from, words);
    if (from === to && !followsCase(tokens, from, words) && begins(tokens, run.to, words)) return false;
    if (list === "permissions" && isRight(tokens, run, words)) return false;
  }
  const { from } = clauseBefore(tokens, run.from, words);
  const isDenied = tokens.slice(from, run.from).some(({ word }) => words.grammar.denials.has(word));
  return !(isDenied && list === "attempts") && isOwnAct(tokens, run.from, words);
}

// "Should a guest fall ill, …" is a condition.
function begins(tokens: readonly Token[], at: number, { grammar, people }: LanguageWords): boolean {
  const word = tokens[at]?.word ?? "";
  const small = [grammar.determiners, grammar.subjects, grammar.quantifiers];
  return small.some((list) => list.has(word)) || isPerson(whoIs(tokens, at, people));
}

// "Wenn ein Kind weint, | sollten wir …": behind a case, some languages begin what is done with the verb.
function followsCase(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  if (tokens[at - 1]?.mark !== true) return false;
  const { from } = clauseBefore(tokens, at - 1, words);
  return words.grammar.suppositions.has(tokens[from]?.word ?? "");
}

function isRight(tokens: readonly Token[], { from }: Run, words: LanguageWords): boolean {
  const { grammar, people, nonNegotiables } = words;
  const before = clauseBefore(tokens, from, words);
  for (let at = before.from; at < before.to; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (nonNegotiables?.hedges.anybody.has(word)) return true;
    const who = whoIs(tokens, at, people);
    if (who !== "unknown" && !grammar.determiners.has(word)) return who === "served";
  }
  return false;
}

function orderLeft({ sentence, run }: FoundWords, words: LanguageWords): string | undefined {
  const { tokens } = sentence;
  const hedges = words.nonNegotiables?.hedges;
  const before = clauseBefore(tokens, run.from, words);
  const isOurs =
    before.to === before.from ||
    (before.to - before.from === 1 && hedges?.ours.has(tokens[before.from]?.word ?? "") === true);
  const isOrder = hedges?.leavesAnOrder.has(tokens[run.to - 1]?.word ?? "") === true;
  return isOurs && isOrder && before.from === 0 ? rewritten(sentence, { from: 0, to: run.to }) : undefined;
}
