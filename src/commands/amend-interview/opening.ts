import { isAboutOther } from "../../core/amend/interview/about.ts";
import { type Answers, type QuestionId, withoutAnswers } from "../../core/amend/interview/answers.ts";
import { type Draft, wordsOf } from "../../core/amend/interview/draft.ts";
import type { Facts } from "../../core/amend/interview/facts.ts";
import { shortly } from "../../core/amend/interview/question.ts";
import { reconcile } from "../../core/amend/interview/reconcile.ts";
import { begin, resume, type Talk } from "../../core/amend/interview/talk.ts";
import { earlierInterview, WAYS_OUT } from "../earlier-interview.ts";
import type { Halves } from "./ask-all.ts";
import type { Setting } from "./setting.ts";

/** Begins an interview, or goes on with one that was left. What fits no more is said, and asked again. */
export async function opening(flags: Answers, halves: Halves, setting: Setting): Promise<Talk> {
  const { ask, facts, keeper } = setting;
  ask.intro("Let us mend what was promised.");
  const given = new Set(Object.keys(flags) as QuestionId[]);
  const draft = await draftToGoOnWith(flags, setting);
  if (draft === undefined) {
    ask.say(`Answer in your own words. ${WAYS_OUT}`);
    return begin(flags, given, facts);
  }
  keeper.takeUp(draft);
  const isOther = isAboutOther(draft.answers, flags, facts);
  const own = isOther ? withoutAnswers(flags, ABOUT) : flags;
  if (isOther)
    ask.say(`These answers stay about what they were. Left out is what you typed: ${typedIn(flags)}`);
  const known = new Set([...draft.given, ...(Object.keys(own) as QuestionId[])]);
  const fitting = reconcile({ ...draft.answers, ...own }, known, facts);
  if (fitting.gone.length > 0)
    ask.say(`Some of it is no longer as it was, and is asked again:\n  ${fitting.gone.join("\n  ")}`);
  ask.say(WAYS_OUT);
  if (draft.typed !== undefined) halves.set(draft.typed.at, draft.typed.words);
  return resume(fitting.answers, fitting.given, facts);
}

/** The answers that say what an amendment is about. */
const ABOUT = ["goal", "complaint", "because"] as const;

function typedIn(flags: Answers): string {
  const said = ABOUT.map((id) => flags[id]).filter((words) => words !== undefined);
  return said.map((words) => `“${shortly(words, 40)}”`).join(", ");
}

async function draftToGoOnWith(flags: Answers, { ask, facts, keeper }: Setting): Promise<Draft | undefined> {
  const titleOf = (draft: Draft): string | undefined =>
    facts.targets.find(({ id }) => id === draft.answers.goal)?.title ?? draft.answers.goal;
  const at = await earlierInterview(ask, () =>
    keeper.earlier.map((draft) => {
      const goal = titleOf(draft);
      const about = goal === undefined ? "" : `${shortly(goal, 40)}, `;
      return {
        what: draft.answers.because ?? draft.typed?.words ?? "nothing said yet",
        hint: `${wasRecorded(draft, facts) ? "recorded since, " : ""}${about}begun ${draft.begun.slice(0, 16).replace("T", " at ")}`,
        words: wordsOf(draft),
        isOther: isAboutOther(draft.answers, flags, facts),
        discard: () => keeper.discard(draft),
      };
    }),
  );
  return at === undefined ? undefined : keeper.earlier[at];
}

// Somebody may have typed the same in one line meanwhile.
function wasRecorded({ answers, begun }: Draft, { recorded }: Facts): boolean {
  return recorded.some(
    ({ goal, because, on }) =>
      goal === answers.goal && because === answers.because && on >= begun.slice(0, 10),
  );
}
