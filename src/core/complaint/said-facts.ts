import { comingDay } from "../amend/coming-day.ts";
import { oneLine } from "../amend/one-line.ts";
import { ScoreError } from "../errors.ts";
import type { Fact } from "../record/fact-change.ts";
import { CAUSE_KINDS } from "../score/complaint-terms.ts";
import { findGoal } from "../score/find-goal.ts";
import type { Score } from "../score/score.ts";
import { brokenClause, clauseIds, goalNamed, offered } from "./broken-clause.ts";
import { type Around, saidSince, saidWhen } from "./said-when.ts";

/** What somebody says of a complaint besides its words, as they typed it; absent is what they left out. */
export interface SaidFacts {
  readonly channel?: string | undefined;
  readonly goal?: string | undefined;
  readonly broke?: string | undefined;
  readonly kept?: string | undefined;
  readonly severity?: string | undefined;
  readonly wanted?: string | undefined;
  readonly answered?: string | undefined;
  readonly putRight?: string | undefined;
  readonly told?: string | undefined;
  readonly left?: string | undefined;
  readonly cause?: readonly string[] | undefined;
  readonly why?: readonly string[] | undefined;
  readonly elsewhere?: readonly string[] | undefined;
  readonly costUs?: string | undefined;
  readonly checkOn?: string | undefined;
  readonly ref?: string | undefined;
}

/** What is known before somebody says more: the goal of a complaint by its name of today, its clause, the kinds of its cause, the other goals. */
export interface KnownFacts {
  readonly goal?: string | undefined;
  readonly broke?: string | undefined;
  readonly kept?: string | undefined;
  readonly cause?: readonly string[] | undefined;
  readonly elsewhere?: readonly string[] | undefined;
}

/** Turns what somebody says into facts for the file. @throws ScoreError where a name leads nowhere or a day can't be. */
export function saidFacts(
  said: SaidFacts,
  score: Score,
  around: Around,
  known: KnownFacts = {},
): readonly Fact[] {
  const { severity, left } = said;
  const today = around.now.slice(0, 10);
  const sentences = SENTENCES.flatMap(([key, name, option]) => {
    const typed = said[name];
    return typed === undefined ? [] : [{ key, value: oneLine(option, typed) }];
  });
  return [
    ...sentences,
    ...clauseFacts(said, score, known),
    ...(severity === undefined ? [] : [{ key: "severity", value: severity }]),
    ...(left === undefined ? [] : [{ key: "left", value: left }]),
    ...(said.answered === undefined
      ? []
      : [{ key: "answered", value: saidWhen("--answered", said.answered, around) }]),
    ...(said.told === undefined ? [] : [{ key: "told-customer", value: saidTold(said.told, around) }]),
    ...causeFacts(said, known),
    ...elsewhereFacts(said, score, known),
    ...(said.checkOn === undefined
      ? []
      : [{ key: "check-on", value: comingDay("--check-on", said.checkOn, today) as string }]),
  ];
}

const SENTENCES = [
  ["channel", "channel", "--channel"],
  ["wanted", "wanted", "--wanted"],
  ["put-right", "putRight", "--put-right"],
  ["cost-us", "costUs", "--cost-us"],
  ["ref", "ref", "--ref"],
] as const;

const NOT_TOLD = new Set(["asked-not-to", "cannot-be-reached"]);

/** Reads when the customer was told, or why they were not. */
export function saidTold(typed: string, around: Around, option = "--told"): string {
  const word = typed.trim().toLowerCase().replaceAll(" ", "-");
  if (NOT_TOLD.has(word)) return word;
  try {
    return saidSince(option, typed, around);
  } catch (error) {
    if (!(error instanceof ScoreError) || error.code !== "usage/moment") throw error;
    throw new ScoreError(
      "usage",
      error.code,
      `${option} takes a day, asked-not-to or cannot-be-reached, not "${typed}"`,
      {
        hint: `${error.hint?.split("\n")[0]}\n${option} asked-not-to\n${option} cannot-be-reached`,
      },
    );
  }
}

function clauseFacts(said: SaidFacts, score: Score, known: KnownFacts): readonly Fact[] {
  const named = said.goal === undefined ? undefined : goalNamed(score, said.goal);
  const key = said.kept === undefined ? "broke" : "kept";
  const typed = said.kept ?? said.broke;
  if (typed === undefined) {
    if (named === undefined || named === known.goal) return [];
    refuseStrayClause(named, known, score);
    return [{ key: "goal", value: named }];
  }
  const { goal, clause } = brokenClause(`--${key}`, typed, named ?? known.goal, score);
  if (goal === known.goal && clause === known[key]) return [];
  // Its goal may be written by a former name, or only with the clause.
  const beside = { key: "goal", value: goal ?? "", unlessSaid: goal === known.goal };
  return [...(goal === undefined ? [] : [beside]), { key, value: clause }];
}

// A clause that is known already would stand beside a goal that has none such.
function refuseStrayClause(goal: string, { broke }: KnownFacts, score: Score): void {
  const ids = clauseIds(goal, score);
  if (broke === undefined || broke === "unwritten" || ids === undefined || ids.includes(broke)) return;
  throw new ScoreError(
    "usage",
    "complaint/stray-clause",
    `it says that ${broke} was broken, which is no clause of ${goal}: what was it there?`,
    { hint: offered("--broke", ids), data: { clauses: ids } },
  );
}

function causeFacts({ cause = [], why = [] }: SaidFacts, known: KnownFacts): readonly Fact[] {
  for (const kind of cause) refusePerson(kind);
  if (cause.length === 0 && why.length === 0) return [];
  if (cause.length === 0 && known.cause === undefined) {
    throw new ScoreError(
      "usage",
      "complaint/why-alone",
      "--why belongs to a --cause: what sort of thing let it happen?",
      {
        hint: CAUSE_KINDS.map((kind) => `--cause ${kind} --why "${why[0]}"`).join("\n"),
      },
    );
  }
  const whys = why.map((reason) => oneLine("--why", reason));
  const kind = [...new Set([...(known.cause ?? []), ...cause])];
  return [{ key: "cause", value: { kind, ...(whys.length > 0 && { whys }) } }];
}

const PERSON =
  /^(?:an?-)?(?:person|people|human|human-error|staff|employee|team|team-member|operator|user|user-error|customer|individual|carelessness|mistake|him|her|them|somebody|someone)$/;

function refusePerson(kind: string): void {
  if ((CAUSE_KINDS as readonly string[]).includes(kind)) return;
  const person = PERSON.test(
    kind
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, "-"),
  );
  throw new ScoreError(
    "usage",
    person ? "complaint/cause-person" : "usage/choice",
    person
      ? "a cause is never a person: whoever it happened to, what let it happen?"
      : `--cause is ${CAUSE_KINDS.join(", ")}, not "${kind}"`,
    {
      hint: [
        "--cause design       # nothing in our way of working catches it",
        "--cause tool         # the tool allows it, or hides it",
        "--cause supplier     # it comes to us like this",
        "--cause knowledge    # nobody could have known",
        "--cause management   # it was asked for, or rewarded",
        "--cause promise      # we promised what nobody can keep",
      ].join("\n"),
    },
  );
}

const NOWHERE = "none";

function elsewhereFacts({ elsewhere = [] }: SaidFacts, score: Score, known: KnownFacts): readonly Fact[] {
  const isNowhere = (name: string): boolean =>
    name.trim().toLowerCase() === NOWHERE && !score.goals.some((goal) => goal.id === NOWHERE);
  const goals = new Set(
    elsewhere
      .filter((name) => !isNowhere(name))
      .map((name) => findGoal(score, name, (goal) => `--elsewhere ${goal}`).id),
  );
  if (elsewhere.some(isNowhere)) refuseNowhere([...goals, ...(known.elsewhere ?? [])]);
  return elsewhere.length === 0 ? [] : [{ key: "elsewhere", value: [...goals] }];
}

function refuseNowhere(named: readonly string[]): void {
  if (named.length === 0) return;
  throw new ScoreError(
    "usage",
    "complaint/elsewhere",
    `it can't happen nowhere else, and in ${named.join(" and ")} too`,
    { hint: "leave --elsewhere none out, or take the goals out of its file" },
  );
}
