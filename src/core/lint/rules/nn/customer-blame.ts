import type { LanguageWords } from "../../../language/language-words.ts";
import type { Run, Token } from "../../../language/tokens.ts";
import type { Passage } from "../../../score/passages.ts";
import { speakerOf } from "../../../score/speaker-of.ts";
import { customerBlamesIn } from "../../words/customer-blames-in.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { type Sentence, typedWords } from "../../words/sentence.ts";

const COMPLAINT = (keys: string, body: string): Record<string, string> => ({
  "complaints/2026-03-01-the-fee.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\n${keys}---\n\n${body}\n`,
});

/** `nn/customer-blame` */
export const nnCustomerBlame = defineWordRule(
  {
    id: "nn/customer-blame",
    severity: "warning",
    idea: "voices",
    needsWords: ({ nonNegotiables }) => nonNegotiables?.customerBlames,
    where: "any",
    needs: ({ nonNegotiables }, _options, where) => {
      const { labels, faults, acts, theirActs, slips } = nonNegotiables?.customerBlames ?? {};
      const isCause = where === "cause" || where === "change";
      return [labels, faults, acts, ...(isCause ? [theirActs, slips] : [])];
    },
    fires:
      "those who are served are blamed, or labelled: the client failed to, they should have read, difficult customers, user error",
    leaves:
      "What customers say of themselves in a complaint or a voice, what is only supposed, asked or denied, a sentence that tells our part of it as well, a never that leaves the blame unsaid, and the temptations told in the Never section. Where a cause is a customer it is this rule that speaks, and not fix/blames-person.",
    why: "Service is the reason for the work, and both sides hold a reality. Blame ends the search before our part is found.",
    bad: [
      {
        says: "What did the letter say?",
        files: COMPLAINT(
          "no-change: The client failed to read the engagement letter\n",
          "A bill came for a call.",
        ),
      },
      {
        says: "A label instead of a person.",
        sections: { "What has to happen": "- Difficult customers go to the manager." },
      },
      {
        says: "In a cause as well.",
        files: COMPLAINT(
          "cause:\n  kind: [design]\n  whys:\n    - User error\n",
          "The booking was for the wrong day.",
        ),
      },
    ],
    good: [
      {
        says: "Our part of it.",
        files: COMPLAINT(
          "cause:\n  kind: [design]\n  whys:\n    - Our engagement letter did not say when fees start\n",
          "A bill came for a call.",
        ),
      },
      {
        says: "How they are, and by name.",
        sections: {
          "What has to happen": "- A guest who is still unhappy is introduced to the manager by name.",
        },
      },
      {
        says: "What should be there for them.",
        sections: { "What we believe": "We believe users should have access to what they wrote." },
      },
      {
        says: "A customer's own words.",
        files: COMPLAINT("", "I should have read the letter, and it was eleven pages."),
      },
      {
        says: "Left unsaid.",
        keys: { never: "never:\n  told-off: Tell a patient they should have come sooner" },
      },
    ],
  },
  function* (sentence, words) {
    const { tokens, passage } = sentence;
    if (!isOurs(sentence, words)) return;
    let reached = 0;
    for (const blame of customerBlamesIn(tokens, words, meant(passage))) {
      if (blame.from < reached) continue;
      reached = blame.to;
      if (passage.where === "believe" && blame.how === "labels" && isPondered(tokens, blame, words)) continue;
      yield {
        run: blame,
        message:
          blame.how === "labels"
            ? `"${typedWords(sentence, blame)}" is a label; what do they need, and what made it hard for both sides?`
            : `"${typedWords(sentence, blame)}" puts it on the customer; what is their side of it, and what is ours?`,
        suggestion:
          blame.how === "labels"
            ? `say what happens to them, as they would say it: ${words.lines.examples.noLabel}`
            : `say what we left open: ${words.lines.examples.ourPart}`,
      };
    }
  },
);

function isOurs({ tokens, passage }: Sentence, words: LanguageWords): boolean {
  const { section, where, document } = passage;
  const says = words.nonNegotiables?.customerBlames;
  // What tempts us is told in the Never section, and what is left unsaid in the list.
  if (section?.meaning === "never") return false;
  const first = tokens[0]?.word ?? "";
  const { telling, letting } = words.grammar;
  if (where === "never" && (telling.has(first) || letting.has(first) || says?.speaking.has(first) === true))
    return false;
  const speaker = speakerOf(passage);
  if (speaker === "them") return false;
  return (
    document.kind !== "complaint" ||
    speaker === "us" ||
    !tokens.some(({ word }) => says?.customerSays.has(word))
  );
}

function meant({ document, where }: Passage): { isTheirs: boolean; isCause: boolean } {
  const isTheirs = document.kind === "complaint" && where === "change";
  return { isTheirs, isCause: isTheirs || where === "cause" };
}

// "A difficult guest is a frightened one" thinks it over.
function isPondered(tokens: readonly Token[], { to }: Run, { grammar }: LanguageWords): boolean {
  return grammar.passives.has(tokens[to]?.word ?? "");
}
