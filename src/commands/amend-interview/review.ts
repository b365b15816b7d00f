import { WentBack } from "../../adapters/went-back.ts";
import { targetOf } from "../../core/amend/interview/about.ts";
import type { QuestionId } from "../../core/amend/interview/answers.ts";
import { shortly } from "../../core/amend/interview/question.ts";
import { questionsFor } from "../../core/amend/interview/questions.ts";
import { remarkedAnswers } from "../../core/amend/interview/remarked.ts";
import { back, change, type Talk } from "../../core/amend/interview/talk.ts";
import type { AmendResult } from "../../core/amend/result.ts";
import { ScoreError } from "../../core/errors.ts";
import type { Finding } from "../../core/lint/finding.ts";
import { type AmendOptions, amend } from "../amend.ts";
import type { Setting } from "./setting.ts";

/** What a person wants after they have seen the change. */
export type Decision = "record" | "stop" | Talk;

// What an answer and its label have of a line together.
const ROOM = 60;

/** Shows the change as it would be recorded and what a friend would say of it, and asks what to do. */
export async function review(
  talk: Talk,
  options: AmendOptions,
  kept: Set<string>,
  setting: Setting,
): Promise<Decision> {
  try {
    return await decide(talk, options, kept, setting);
  } catch (error) {
    if (error instanceof WentBack) return back(talk, setting.facts);
    throw error;
  }
}

async function decide(
  talk: Talk,
  options: AmendOptions,
  kept: Set<string>,
  setting: Setting,
): Promise<Decision> {
  const { ask, views } = setting;
  const preview = await lookAt(options, setting);
  if (preview?.plan !== undefined) {
    ask.show(views.change(preview, targetOf(talk.answers, setting.facts)?.title ?? options.goal));
    const other = await friendlyRemarks(talk, preview, kept, setting);
    if (other !== undefined) return other;
  } else if (preview !== undefined)
    ask.say("Nothing would change yet: no line is new, none is said in other words, and none goes.");
  const chosen = await ask.choose(
    "What now?",
    [
      ...(preview?.plan === undefined
        ? []
        : [
            options.dryRun
              ? ({ value: "record", label: "show what would be recorded" } as const)
              : ({ value: "record", label: "record it" } as const),
          ]),
      { value: "change", label: "change an answer" },
      { value: "stop", label: "stop here, and keep my answers" },
    ],
    { canGoBack: true },
  );
  return chosen === "change" ? changed(talk, setting) : chosen;
}

// What is wrong with the words themselves is told like a remark; what is wrong with the repository ends the interview.
async function lookAt(options: AmendOptions, { ask, context }: Setting): Promise<AmendResult | undefined> {
  try {
    return await amend({ ...options, dryRun: true }, context);
  } catch (error) {
    if (!(error instanceof ScoreError) || (error.kind !== "usage" && error.kind !== "refused")) throw error;
    ask.say(`This can't be recorded as it is: ${error.message}`);
    return undefined;
  }
}

async function friendlyRemarks(
  talk: Talk,
  { plan, remarks }: AmendResult,
  kept: Set<string>,
  { ask, views, facts }: Setting,
): Promise<Talk | undefined> {
  const told = ({ rule, message }: Finding): string => `${rule}: ${message}`;
  const fresh = remarks.filter((remark) => !kept.has(told(remark)));
  const [only, ...others] = plan === undefined ? [] : remarkedAnswers(talk.answers, fresh, plan);
  if (fresh.length === 0 || only === undefined) return undefined;
  ask.show(views.remarks(fresh));
  const chosen = await ask.choose(
    "A thought on your words. What shall become of them?",
    [
      { value: "keep", label: "keep them as they are" },
      { value: "reword", label: "say it in other words" },
    ],
    { canGoBack: true },
  );
  if (chosen === "keep") {
    for (const remark of fresh) kept.add(told(remark));
    return undefined;
  }
  if (others.length === 0) return change(talk, only);
  const asked = questionsFor(talk.answers, facts, talk.given).filter(({ id }) =>
    [only, ...others].includes(id),
  );
  const which = await ask.choose(
    "Which words?",
    asked.map(({ id, label }) => ({
      value: id as string,
      label: `${label}: ${shortly(talk.answers[id] ?? "", ROOM - label.length)}`,
    })),
    { canGoBack: true },
  );
  return change(talk, which as QuestionId);
}

async function changed(talk: Talk, { ask, facts }: Setting): Promise<Talk> {
  const asked = questionsFor(talk.answers, facts, talk.given);
  const choices = asked.map(({ id, label, choices: ways }) => {
    const answer = talk.answers[id] ?? "";
    const words = ways?.find(({ value }) => value === answer)?.label ?? answer;
    return {
      value: id as string,
      label: `${label}: ${words === "" ? "(nothing)" : shortly(words, ROOM - label.length)}`,
    };
  });
  try {
    return change(talk, (await ask.choose("Which answer?", choices, { canGoBack: true })) as QuestionId);
  } catch (error) {
    // Back from the list is back to the change.
    if (error instanceof WentBack) return talk;
    throw error;
  }
}
