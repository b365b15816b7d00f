import { insteadOf } from "../../../language/instead-of.ts";
import type { LanguageWords } from "../../../language/language-words.ts";
import { madeOf } from "../../../language/made-of.ts";
import { readyPhrases } from "../../../language/ready-phrases.ts";
import { stagesIn } from "../../../language/stages-in.ts";
import type { Run, Token } from "../../../language/tokens.ts";
import { phrasesOfWordings } from "../../../language/wording.ts";
import { defineWordRule } from "../../words/define-word-rule.ts";
import { isListed } from "../../words/is-listed.ts";
import { isOfCustomers } from "../../words/of-customers.ts";
import { wholeOptions } from "../../words/rule-options.ts";
import { typedWords } from "../../words/sentence.ts";

/** `goal/company-goal` */
export const goalCompanyGoal = defineWordRule(
  {
    id: "goal/company-goal",
    severity: "error",
    idea: "score",
    needsWords: ({ goals }) => goals?.ours,
    where: ["title"],
    options: wholeOptions,
    needs: ({ goals }) =>
      goals && [
        phrasesOfWordings(goals.ours.wants),
        phrasesOfWordings(goals.ours.ofCustomers),
        goals.ours.figures,
      ],
    fires:
      "the title of a goal is what the business wants: a figure to go up or down, something to sell, customers to be moved to do something",
    why: "What are you helping your customer achieve? Whoever serves by a goal of ours serves us, and the customer notices.",
    bad: [
      { says: "A figure that goes down.", keys: { goal: "goal: Reduce call volumes" } },
      { says: "Something to sell.", keys: { goal: "goal: Upsell the whitening package" } },
      { says: "Customers, spoken of as of somebody else.", keys: { goal: "goal: Delight our guests" } },
    ],
    good: [
      {
        says: "What the caller wants, who rang in vain.",
        keys: { goal: "goal: Get an answer without ringing twice" },
      },
      { says: "Theirs, for as long as it takes.", keys: { goal: "goal: Keep my teeth for life" } },
      {
        says: "A figure of their own.",
        keys: { goal: "goal: Cut my heating bill and stay warm" },
      },
      {
        says: "A goal of the team, which speaks of customers.",
        keys: { goal: "goal: Help a customer without asking first", for: "for: team" },
      },
    ],
  },
  function* (sentence, words, { except }) {
    const { goals } = words;
    const { tokens, passage } = sentence;
    if (goals === undefined || tokens.some(({ word }) => goals.ours.own.has(word))) return;
    const whole = { from: 0, to: tokens.length };
    if (isListed(typedWords(sentence, whole), except)) return;
    const { wants, ofCustomers, figures, more } = goals.ours;
    const wordings = isOfCustomers(passage) ? [wants, ofCustomers] : [wants];
    for (const wording of wordings) {
      const run = beginning(tokens, phrasesOfWordings(wording), words);
      if (run === undefined) continue;
      const instead = insteadOf(tokens, run, wording, words);
      yield {
        run,
        message: `"${typedWords(sentence, run)}" is what we want; what does the customer achieve when it works?`,
        ...(instead !== undefined && { suggestion: `a goal that may stand behind it: ${instead}` }),
      };
      return;
    }
    // A stage is told as a stage.
    if (stagesIn(tokens, words) !== undefined) return;
    if ((madeOf(tokens, whole, { figures, more }, words)?.get("figures") ?? []).length === 0) return;
    yield {
      run: whole,
      message: `"${typedWords(sentence, whole)}" is a figure that we count; what does the customer achieve when it is right?`,
      suggestion: "finish the sentence that a customer would say: I want to …",
    };
  },
);

// Where a wish can begin: at the head, behind "we want to", and behind "and".
function beginning(
  tokens: readonly Token[],
  phrases: readonly string[],
  words: LanguageWords,
): Run | undefined {
  const ready = readyPhrases(phrases, words);
  const { leads } = words.goals?.ours ?? { leads: [] };
  const lead = readyPhrases(leads, words).endAt(tokens, 0) ?? 0;
  for (let from = 0; from < tokens.length; from += 1) {
    const before = tokens[from - 1];
    if (from !== 0 && from !== lead && before?.mark !== true && !words.grammar.joins.has(before?.word ?? ""))
      continue;
    const to = ready.endAt(tokens, from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}
