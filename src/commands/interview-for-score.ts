import { readTemplate, type TemplateName } from "../adapters/templates.ts";
import { slugOfTitle } from "../adapters/transliterate.ts";
import { countryOfLocale } from "../core/config/country-named.ts";
import type { PrivacySettings } from "../core/privacy/personal-data.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import { isUsableGoalId } from "../core/score/slug.ts";
import type { Context } from "./context.ts";
import { withGoingBack } from "./going-back.ts";
import { type Answers, interview, type Known } from "./interview.ts";
import type { InterviewKeeper } from "./keep-interview.ts";
import { keepingPrivate } from "./keeping-private.ts";

/** Holds the interview of `score init`; nothing where nobody can answer. */
export async function askForScore(
  options: Omit<Known, "titlesOf" | "idOf" | "inCountry" | "suggestedCountry">,
  keeper: InterviewKeeper,
  context: Context,
): Promise<Answers | undefined> {
  if (context.ask === undefined) return undefined;
  const idOf = (title: string): string | undefined => {
    const id = slugOfTitle(title, options.language);
    return isUsableGoalId(id) ? id : undefined;
  };
  let country = options.country;
  const settings: PrivacySettings = {
    get country() {
      return country;
    },
    allow: [],
  };
  const inCountry = (said: string | undefined): void => {
    country = said;
  };
  const { LC_ALL, LC_TIME, LANG } = context.env;
  const suggestedCountry = countryOfLocale(LC_ALL || LC_TIME || LANG);
  const ask = await keepingPrivate(context.ask, settings);
  return withGoingBack(ask, "Let us write down how you keep your promise.", keeper, (asking) =>
    interview(asking, { ...options, suggestedCountry, titlesOf, idOf, inCountry }),
  );
}

function titlesOf(template: TemplateName): ReadonlyMap<string, string> {
  const goals = [...readTemplate(template)].filter(([path]) => path.startsWith("goals/"));
  return new Map(goals.map(([path, text]) => [goalIdOf(path), /^# (.+)$/m.exec(text)?.[1] ?? path]));
}
