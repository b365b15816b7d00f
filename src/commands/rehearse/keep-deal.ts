import type { KeptInterview } from "../../core/kept-interview.ts";
import type { InterviewKeeper } from "../keep-interview.ts";

/** What the seed of a deal is kept as, among the answers of its rehearsal. */
const QUESTION = "the deal";

/** Keeps the seed of a deal with the answers that were given to its cards: whoever goes on with them is dealt the same. */
export function keepDeal(
  keeper: InterviewKeeper,
  fresh: string,
): { readonly keeper: InterviewKeeper; readonly seed: () => string } {
  let seed = fresh;
  return {
    seed: () => seed,
    keeper: {
      ...keeper,
      save: ({ given, offered }) =>
        keeper.save({ given, offered: [...offered.filter(isAnswer), { question: QUESTION, answer: seed }] }),
      takeUp: (interview) => {
        seed = seedIn(interview) ?? seed;
        keeper.takeUp(interview);
      },
    },
  };
}

/** Returns the seed of the deal that kept answers belong to. */
export function seedIn({ offered }: Pick<KeptInterview, "offered">): string | undefined {
  const answer = offered.find((one) => !isAnswer(one))?.answer;
  return typeof answer === "string" ? answer : undefined;
}

function isAnswer({ question }: KeptInterview["offered"][number]): boolean {
  return question !== QUESTION;
}
