import { basename } from "node:path";
import { readTemplate } from "../adapters/templates.ts";
import { slugOfTitle } from "../adapters/transliterate.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { type Business, type Files, scaffold } from "../core/compose/scaffold.ts";
import type { PrivacySettings } from "../core/privacy/personal-data.ts";
import type { Context } from "./context.ts";
import type { InitOptions } from "./init-options.ts";
import type { Answers } from "./interview.ts";
import { loadScore } from "./load-score.ts";

/** What is settled of a beginning once everybody was asked. */
export type Settled = Pick<Answers, "name" | "template" | "ci" | "hook">;

/** Makes the files of a score that begins, or what one that has begun lacks, of what was told and what was asked for. */
export function compose(
  root: string,
  owner: string,
  begun: boolean,
  told: Answers | undefined,
  options: InitOptions,
  context: Context,
): { answers: Settled; files: Files; privacy: PrivacySettings } {
  const suggestedName = titleCase(basename(root));
  const template = told?.template ?? options.template ?? "cafe";
  const there = begun ? loadScore(root, context.store) : undefined;
  const name = oneLine("--name", told?.name ?? options.name ?? there?.config.name ?? suggestedName);
  const country = told === undefined ? options.country : told.country;
  const business: Business = {
    name,
    language: options.language,
    country,
    owner,
    promise: told?.promise,
    whom: told?.whom,
    thanked: told?.thanked,
    goals: told?.goals,
    firstGoal: there?.goals[0]?.id,
    ownGoal: told?.goal && {
      ...EMPTY_GOAL,
      title: told.goal.title,
      owner,
      feel: told.goal.feel,
      never: told.goal.never === undefined ? [] : [told.goal.never],
    },
    day: context.now().day,
  };
  const files = scaffold(readTemplate(template), readTemplate("blank"), business, (title) =>
    slugOfTitle(title, options.language),
  );
  // A score that has goals lacks none: only what every score shares is completed.
  const wanted = begun ? new Map([...files].filter(([path]) => !path.startsWith("goals/"))) : files;
  return {
    answers: { name, template, ci: told?.ci ?? options.ci ?? "none", hook: told?.hook ?? options.hook },
    files: wanted,
    privacy: there?.config.privacy ?? { country, allow: [] },
  };
}

const EMPTY_GOAL = {
  serves: [],
  from: undefined,
  to: undefined,
  always: [],
  happen: undefined,
  believe: undefined,
} as const;

/** Makes a name for a business of the name of its folder. */
export function titleCase(folder: string): string {
  const words = folder.replace(/[-_.]+/g, " ").trim();
  return words === "" ? "My business" : words.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
