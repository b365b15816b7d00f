import { readTemplate, type TemplateName } from "../adapters/templates.ts";
import { slugOfTitle } from "../adapters/transliterate.ts";
import type { PrivacySettings } from "../core/privacy/personal-data.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import { isUsableGoalId } from "../core/score/slug.ts";
import type { Context } from "./context.ts";
import { withGoingBack } from "./going-back.ts";
import { type Answers, interview, type Known } from "./interview.ts";
import type { InterviewKeeper } from "./keep-interview.ts";
import { keepingPrivate } from "./keeping-private.ts";

/** A score that is not begun yet says nothing about privacy. */
const NO_SETTINGS: PrivacySettings = { country: undefined, allow: [] };

/** Holds the interview of `score init`; nothing where nobody can answer. */
export async function askForScore(
  options: Omit<Known, "titlesOf" | "idOf"> & { readonly language: string | undefined },
  keeper: InterviewKeeper,
  context: Context,
): Promise<Answers | undefined> {
  if (context.ask === undefined) return undefined;
  const idOf = (title: string): string | undefined => {
    const id = slugOfTitle(title, options.language);
    return isUsableGoalId(id) ? id : undefined;
  };
  const ask = await keepingPrivate(context.ask, NO_SETTINGS);
  return withGoingBack(ask, "Let us write down how you keep your promise.", keeper, (asking) =>
    interview(asking, { ...options, titlesOf, idOf }),
  );
}

function titlesOf(template: TemplateName): ReadonlyMap<string, string> {
  const goals = [...readTemplate(template)].filter(([path]) => path.startsWith("goals/"));
  return new Map(goals.map(([path, text]) => [goalIdOf(path), /^# (.+)$/m.exec(text)?.[1] ?? path]));
}
