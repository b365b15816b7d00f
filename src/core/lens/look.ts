import { goalNames } from "../history/goal-names.ts";
import { decisionsOf } from "../score/filed-records.ts";
import type { KeptScore, Score } from "../score/score.ts";
import { openGapsOf } from "../voice/open-gaps.ts";
import { type HeldClause, heldClauses } from "./held-clause.ts";
import { hasWords } from "./lens-words.ts";
import { matchClauses, type TouchingPassage } from "./match-clauses.ts";
import type { Proposal } from "./proposal.ts";
import type { EarlierAnswer, LensLook, LensQuestion } from "./result.ts";
import { unheldPromises } from "./unheld-promises.ts";

/** Holds a proposal against every non-negotiable of a score; with `isAll` all of them are asked about, whatever they share. */
export function lookThroughLens(
  proposal: Proposal,
  named: Pick<LensLook["proposal"], "shown" | "name">,
  score: Score,
  isAll: boolean,
): LensLook {
  const { language } = score.config;
  const held = heldClauses(score);
  const touched = matchClauses(proposal.passages, held, language);
  const ordered = [...touched].sort(
    ([a, touchingA], [b, touchingB]) => bestScore(touchingB) - bestScore(touchingA) || a - b,
  );
  const others = isAll ? held.flatMap((_, at) => (touched.has(at) ? [] : [[at, []] as const])) : [];
  const question = questionsIn(held, score);
  const { refused, isPartial } = unheldPromises(score);
  return {
    proposal: {
      ...named,
      fingerprint: proposal.fingerprint,
      passages: proposal.passages.length,
    },
    language,
    knowsWords: hasWords(language),
    held,
    questions: [...ordered, ...others].map(([at, passages]) => question(at, passages)),
    touched: touched.size,
    isAll,
    refused,
    isPartial,
  };
}

/** Returns the question about a clause that a person answered though nothing showed that it is touched. */
export function questionBesides(clause: HeldClause, score: Score): LensQuestion {
  return questionsIn([clause], score)(0, []);
}

function bestScore([best]: readonly TouchingPassage[]): number {
  return best?.score ?? 0;
}

function questionsIn(
  held: readonly HeldClause[],
  score: KeptScore,
): (at: number, passages: readonly TouchingPassage[]) => LensQuestion {
  const earlier = earlierAnswers(score);
  return (at, passages) => {
    const clause = held[at] as HeldClause;
    return {
      ...clause,
      passages,
      gaps: openGapsOf(score, clause.goal, clause.id),
      earlier: earlier.get(clause.reference) ?? [],
      answer: undefined,
      why: undefined,
      saidThen: undefined,
    };
  };
}

function earlierAnswers(score: KeptScore): ReadonlyMap<string, readonly EarlierAnswer[]> {
  const { nameOf } = goalNames(score);
  const found = new Map<string, EarlierAnswer[]>();
  const latestFirst = [...decisionsOf(score)].sort((a, b) => (a.keys.date < b.keys.date ? 1 : -1));
  for (const { id, keys } of latestFirst) {
    const { date, proposal, by } = keys;
    for (const { clause, answer, why } of keys.answers) {
      const [goal = "", name = ""] = clause.split("#");
      const reference = `${nameOf(goal)}#${name}`;
      found.set(reference, [
        ...(found.get(reference) ?? []),
        { decision: id, date, proposal, answer, why, by },
      ]);
    }
  }
  return found;
}
