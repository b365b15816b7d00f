import type { Prompter } from "../adapters/prompter.ts";
import { TEMPLATES, type TemplateName } from "../adapters/templates.ts";
import { shortly } from "../core/amend/interview/question.ts";
import type { GoalAnswer } from "../core/compose/scaffold.ts";
import { countryMeant, countryName, countryNamed } from "../core/config/country-named.ts";

/** What the interview of `score init` found out; what was given by flags is not asked again. */
export interface Answers {
  readonly name: string;
  /** The two letters of the country they are in; absent where that is left open. */
  readonly country: string | undefined;
  readonly thanked: string | undefined;
  readonly promise: string | undefined;
  readonly whom: string | undefined;
  readonly goal:
    | { readonly title: string; readonly feel: string | undefined; readonly never: string | undefined }
    | undefined;
  readonly template: TemplateName;
  readonly goals: ReadonlyMap<string, GoalAnswer>;
  readonly ci: "github" | "gitlab" | "none";
  readonly hook: boolean;
}

/** What is known before the first question. */
export interface Known {
  readonly name: string | undefined;
  readonly suggestedName: string;
  readonly country: string | undefined;
  /** The country that this computer is set to. */
  readonly suggestedCountry: string | undefined;
  /** The language of the score. */
  readonly language: string | undefined;
  readonly template: TemplateName | undefined;
  readonly ci: "github" | "gitlab" | "none" | undefined;
  readonly hook: boolean;
  /** Reads the titles of a template's goals by their id. */
  readonly titlesOf: (template: TemplateName) => ReadonlyMap<string, string>;
  /** Makes the id of a goal of its words; nothing where no file could have it. */
  readonly idOf: (title: string) => string | undefined;
  /** Is told the country once it is known: answers are looked through by its forms from then on. */
  readonly inCountry: (country: string | undefined) => void;
}

const TRADES: Readonly<Record<TemplateName, string>> = {
  cafe: "a café or restaurant",
  dental: "a dental or medical practice",
  trades: "a trade: plumbing, heating, electrics",
  saas: "software for businesses",
  accountancy: "accountancy or another profession",
  blank: "something else: begin with named gaps",
};

/** Asks a person for their score, beginning with the music that is there. Every question but the name may be left empty. */
export async function interview(ask: Prompter, known: Known): Promise<Answers> {
  const name =
    known.name ??
    (await ask.text("What do people call your business?", { initial: known.suggestedName, required: true }));
  const country = known.country ?? (await askCountry(ask, known));
  known.inCountry(country);
  const thanked = await ask.text("What do customers already thank you for?", {
    placeholder: "leave empty to skip",
  });
  const promise = await ask.text("What do you promise them, in one sentence?", {
    example: "The price you heard is the price you pay.",
  });
  const whom = await ask.text("Whom do you promise it?", { example: "people with a leak" });
  const title = await ask.text("One thing a customer is trying to achieve with you, in their words?", {
    example: "Have it fixed once",
    problemWith: (words) => titleProblem(words, new Set(), known),
  });
  const goal = title === "" ? undefined : { title, ...(await aboutGoal(ask)) };
  const template =
    known.template ??
    (await ask.choose(
      "Which business is most like yours? Its goals come next, one by one.",
      TEMPLATES.map((value) => ({ value, label: TRADES[value] })),
    ));
  const goals = await goalByGoal(ask, template, title, known);
  const ci =
    known.ci ??
    (await ask.choose("Shall every change be checked when it is shared?", [
      { value: "none", label: "not now" },
      { value: "github", label: "on GitHub" },
      { value: "gitlab", label: "on GitLab" },
    ]));
  const hook =
    known.hook ||
    (await ask.confirm(
      "Look over the words before each new version here? Only a phone number or\nthe like would stop it.",
      false,
    ));
  return {
    name,
    country,
    thanked: said(thanked),
    promise: said(promise),
    whom: said(whom),
    goal,
    template,
    goals,
    ci,
    hook,
  };
}

/** Leaves the country open where Enter would take the one of this computer. */
const OPEN = "-";

// Nothing is made of where somebody is but what they say: by it addresses and numbers are kept out of the score.
async function askCountry(ask: Prompter, { suggestedCountry, language }: Known): Promise<string | undefined> {
  const initial = suggestedCountry === undefined ? undefined : countryName(suggestedCountry);
  const skip =
    initial === undefined ? "(Enter leaves it open)" : `(Enter: ${initial}; ${OPEN} leaves it open)`;
  const answer = await ask.text(`Which country are your addresses and phone numbers of?\n${skip}`, {
    ...(initial === undefined ? { example: "Ireland" } : { initial }),
    problemWith: (words) => (words === OPEN ? undefined : countryProblem(words, language)),
  });
  return answer === "" || answer === OPEN ? undefined : countryNamed(answer, language);
}

function countryProblem(words: string, language: string | undefined): string | undefined {
  if (countryNamed(words, language) !== undefined) return undefined;
  const meant = countryMeant(words, language);
  return `No country is called “${shortly(words, 30)}”. ${meant === undefined ? "Its two letters will do, such as IE." : `Is it ${meant}?`}`;
}

async function aboutGoal(ask: Prompter): Promise<{ feel: string | undefined; never: string | undefined }> {
  const feel = await ask.text("How must it feel for them when it goes well?", {
    example: "Reassured that it is finished, not abandoned",
  });
  const never = await ask.text("What do you never do there? We never…", {
    example: "Charge for a job we have to do twice",
  });
  return { feel: said(feel), never: said(never) };
}

async function goalByGoal(
  ask: Prompter,
  template: TemplateName,
  ownTitle: string,
  known: Known,
): Promise<ReadonlyMap<string, GoalAnswer>> {
  const answers = new Map<string, GoalAnswer>();
  const titles = known.titlesOf(template);
  const own = ownTitle === "" ? undefined : known.idOf(ownTitle);
  const taken = new Set([...titles.keys(), ...(own === undefined ? [] : [own])]);
  for (const [id, title] of titles) {
    // What they said themselves stands in place of the template's.
    if (id === own) continue;
    const answer =
      template === "blank"
        ? "borrowed"
        : await ask.choose(title, [
            { value: "ours", label: "ours", hint: "we would say it like this" },
            { value: "reworded", label: "change it", hint: "nearly: in other words" },
            { value: "borrowed", label: "not sure yet", hint: "keep it marked as borrowed" },
            { value: "none", label: "not us" },
          ]);
    if (answer === "reworded") {
      const others = new Set([...taken].filter((other) => other !== id));
      const reworded = await ask.text("How would your customer say it?", {
        about: id,
        initial: title,
        required: true,
        problemWith: (words) => titleProblem(words, others, known),
      });
      taken.add(known.idOf(reworded) ?? id);
      answers.set(id, { is: "reworded", title: reworded });
    } else if (answer !== "none") answers.set(id, { is: answer });
  }
  return answers;
}

function titleProblem(words: string, taken: ReadonlySet<string>, known: Known): string | undefined {
  const id = known.idOf(words);
  if (id === undefined) return "No file can have that name. Say it in a few more words.";
  return taken.has(id) ? "Another goal has these words. Say it in others." : undefined;
}

function said(answer: string): string | undefined {
  return answer === "" ? undefined : answer;
}
