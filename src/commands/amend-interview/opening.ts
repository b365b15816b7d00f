import type { Choice } from "../../adapters/prompter.ts";
import type { Answers, QuestionId } from "../../core/amend/interview/answers.ts";
import { type Draft, wordsOf } from "../../core/amend/interview/draft.ts";
import type { Facts } from "../../core/amend/interview/facts.ts";
import { shortly } from "../../core/amend/interview/question.ts";
import { reconcile } from "../../core/amend/interview/reconcile.ts";
import { begin, resume, type Talk } from "../../core/amend/interview/talk.ts";
import type { Halves } from "./ask-all.ts";
import type { Setting } from "./setting.ts";

const ANEW = "anew";
const DISCARD = "discard";
const STAYS = "stays";

/** Begins an interview, or goes on with one that was left. What fits no more is said, and asked again. */
export async function opening(flags: Answers, halves: Halves, setting: Setting): Promise<Talk> {
  const { ask, facts, keeper } = setting;
  ask.intro("Let us mend what was promised.");
  const given = new Set(Object.keys(flags) as QuestionId[]);
  const draft = await draftToGoOnWith(setting);
  if (draft === undefined) {
    ask.say(
      "Answer in your own words. To go back to the question before, type < or press Escape. Ctrl-C stops, and keeps your answers.",
    );
    return begin(flags, given, facts);
  }
  keeper.takeUp(draft);
  const { goal: _other, ...flagsButGoal } = flags;
  const own = draft.answers.goal === undefined ? flags : flagsButGoal;
  const known = new Set([...draft.given, ...(Object.keys(own) as QuestionId[])]);
  const fitting = reconcile({ ...draft.answers, ...own }, known, facts);
  if (fitting.gone.length > 0)
    ask.say(`Some of it is no longer as it was, and is asked again:\n  ${fitting.gone.join("\n  ")}`);
  if (draft.typed !== undefined) halves.set(draft.typed.at, draft.typed.words);
  return resume(fitting.answers, fitting.given, facts);
}

async function draftToGoOnWith(setting: Setting): Promise<Draft | undefined> {
  const { ask, facts, keeper } = setting;
  if (keeper.earlier.length === 0) return undefined;
  const titleOf = (draft: Draft): string | undefined =>
    facts.targets.find(({ id }) => id === draft.answers.goal)?.title ?? draft.answers.goal;
  const choices = keeper.earlier.map((draft, at) => {
    const what = draft.answers.because ?? draft.typed?.words ?? "nothing said yet";
    const goal = titleOf(draft);
    const about = goal === undefined ? "" : `${shortly(goal, 40)}, `;
    return {
      value: String(at),
      label: `go on with “${shortly(what, 40)}”`,
      hint: `${wasRecorded(draft, facts) ? "recorded since, " : ""}${about}begun ${draft.begun.slice(0, 16).replace("T", " at ")}`,
    };
  });
  const chosen = await ask.choose("There are answers that were not recorded yet.", [
    ...choices,
    { value: ANEW, label: "begin anew", hint: "the earlier answers are kept" },
    { value: DISCARD, label: "throw earlier answers away", hint: "you see them first" },
  ]);
  if (chosen !== DISCARD) return keeper.earlier[Number(chosen)];
  await discardSome(setting, choices);
  return draftToGoOnWith(setting);
}

async function discardSome({ ask, keeper }: Setting, choices: readonly Choice<string>[]): Promise<void> {
  const stays = { value: STAYS, label: "none: keep them" };
  const which =
    choices.length === 1
      ? "0"
      : await ask.choose("Which answers?", [
          ...choices.map(({ value, label, hint }) => ({
            value,
            label: label.replace(/^go on with /, ""),
            ...(hint !== undefined && { hint }),
          })),
          stays,
        ]);
  const draft = keeper.earlier[Number(which)];
  if (draft === undefined) return;
  ask.say(wordsOf(draft).join("\n"));
  if (await ask.confirm("Throw these words away? Nothing else holds them.", false)) keeper.discard(draft);
}

// Somebody may have typed the same in one line meanwhile.
function wasRecorded({ answers, begun }: Draft, { recorded }: Facts): boolean {
  return recorded.some(
    ({ goal, because, on }) =>
      goal === answers.goal && because === answers.because && on >= begun.slice(0, 10),
  );
}
