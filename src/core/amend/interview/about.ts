import type { Answers } from "./answers.ts";
import type { Facts, OpenComplaint, Target } from "./facts.ts";
import { type Asks, CHOICE_ROOM, shortly } from "./question.ts";

/** The answer that a repair is about no complaint that was written down. */
export const NO_COMPLAINT = "none";

/** Asks after which complaint, where some wait for a repair. */
export const complaint: Asks = (_answers, { open }) =>
  open.length === 0
    ? undefined
    : {
        id: "complaint",
        label: "after which complaint",
        asks: "Is it about something that you wrote down already?",
        choices: [
          ...open.map(({ id, words, on, nearMiss }) => ({
            value: id,
            label: `“${shortly(words, CHOICE_ROOM - (nearMiss ? 38 : 16))}”`,
            hint: nearMiss ? `${on}, nearly went wrong` : on,
          })),
          { value: NO_COMPLAINT, label: "no, something new" },
        ],
      };

/** Asks what happened. */
export const because: Asks = (answers, facts) => {
  const words = complaintOf(answers, facts)?.words;
  // Words that were cut to fit are no sentence.
  const offered = words?.endsWith("…") === false ? words : undefined;
  return {
    id: "because",
    label: "what happened",
    asks: `What happened? Say it in one sentence.${offered === undefined ? "" : " (Enter: in these words)"}`,
    required: true,
    example: shortly(facts.open[0]?.words ?? "", 60) || "a guest with an allergy was served the wrong soup",
    offered,
  };
};

/** Asks to which goal. */
export const goal: Asks = (answers, facts) => ({
  id: "goal",
  label: "what the customer was trying to do",
  asks: "What was the customer trying to do?",
  choices: facts.targets.map(({ id, title, edited }) => ({
    value: id,
    label: id === "promise" ? "The promise, for everything we do" : shortly(title, edited ? 26 : CHOICE_ROOM),
    ...(edited && { hint: "has changes that are not recorded yet" }),
  })),
  offered: complaintOf(answers, facts)?.goal,
});

/** Tells whether earlier answers are about something else than what was given this time; what either doesn't say is no difference. */
export function isAboutOther(earlier: Answers, given: Answers, facts: Facts): boolean {
  // A goal that is there no more is asked again: any that was given can be it.
  const goal = targetOf(earlier, facts)?.id;
  const differs = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return (
    differs(goal, given.goal) ||
    differs(earlier.because, given.because) ||
    differs(earlier.complaint, given.complaint) ||
    (earlier.complaint === undefined && differs(goal, complaintOf(given, facts)?.goal))
  );
}

/** Finds the complaint that was chosen among those that wait. */
export function complaintOf(answers: Answers, facts: Facts): OpenComplaint | undefined {
  return facts.open.find(({ id }) => id === answers.complaint);
}

/** Finds what is to be amended, once that is known. */
export function targetOf(answers: Answers, facts: Facts): Target | undefined {
  return facts.targets.find(({ id }) => id === answers.goal);
}
