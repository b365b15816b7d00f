import { balanceOf } from "../balance/balance-of.ts";
import { listedHabits } from "../habit/listed-habits.ts";
import { staleGoals } from "../history/stale-goals.ts";
import { unkeptParts } from "../promise/unkept-parts.ts";
import { shellWords } from "../shell-words.ts";
import type { Asked } from "./asked.ts";
import type { ServiceItem } from "./service-page.ts";

/** Lists the goals that nobody touched for as long as `stale-after` sets. */
export function stale({ score, clock, born }: Asked): readonly ServiceItem[] {
  return staleGoals(score, clock, born).map(({ goal, touched, since }) => ({
    goal,
    about: goal,
    on: since,
    say:
      touched === undefined ? `nothing since ${since} at least` : `the last ${touched.what} was on ${since}`,
    command: `score review ${shellWords([goal])}`,
  }));
}

/** Lists the goals that still stand in a template's words. */
export function borrowed({ score }: Asked): readonly ServiceItem[] {
  return score.goals.flatMap(({ id, borrowed: from }) =>
    from === undefined
      ? []
      : [
          {
            goal: id,
            about: id,
            say: `the words of the "${from.text}" template`,
            command: `score amend ${shellWords([id])} --because "how it is with us" --feel "…"`,
          },
        ],
  );
}

/** Lists the goals that are all about the work. */
export function technical({ score }: Asked): readonly ServiceItem[] {
  return score.goals
    .filter((goal) => goal.document.readable && balanceOf(goal, score.config) === "technical")
    .map(({ id }) => ({
      goal: id,
      about: id,
      say: "nothing in it passes between people: how do we meet whoever it is for?",
      command: `score amend ${shellWords([id])} --always "…"`,
    }));
}

/** Lists the habits that wait for a decision, or for the amendment that says how. */
export function undecided({ score, clock }: Asked): readonly ServiceItem[] {
  return listedHabits(score, clock).flatMap(({ goal, habit, verdict, on, waitsFor, command }) =>
    waitsFor === undefined || command === undefined
      ? []
      : [
          {
            goal,
            about: goal,
            on,
            say: waitsFor === "verdict" ? habit : `${verdict} since ${on}: ${habit}`,
            command,
          },
        ],
  );
}

/** Lists the parts of the promise that no goal keeps. */
export function unkept({ score }: Asked): readonly ServiceItem[] {
  return unkeptParts(score).map(({ id, value }) => ({
    goal: "promise",
    about: id.text,
    say: value.text,
    command: `score goal add "in the customer's words" --serves ${shellWords([id.text])}`,
  }));
}

/**
 * Lists the goals that only the founder holds: those without an owner, and where there are several, that one person owns them all.
 * What one person alone looks after rests with them, and goes with them.
 */
export function oneHolder({ score }: Asked): readonly ServiceItem[] {
  const goals = score.goals.filter(({ document }) => document.readable);
  if (goals.length < 2) return [];
  const missing = goals
    .filter(({ owner }) => owner === undefined)
    .map(({ id }) => ({
      goal: id,
      about: id,
      say: "nobody stands in for the founder",
      command: `score amend ${shellWords([id])} --because "who stands in for the founder here" --edit`,
    }));
  const owners = goals.flatMap(({ owner }) => owner?.text ?? []);
  const [owner] = owners;
  const areOne = new Set(owners.map((name) => name.normalize("NFKC").toLowerCase())).size === 1;
  if (owner === undefined || owners.length < 2 || !areOne) return missing;
  const [first] = goals;
  return [
    ...missing,
    {
      goal: undefined,
      about: owner,
      say: `holds ${owners.length === goals.length ? "every goal" : "every goal that has an owner"}; who keeps one of them when ${owner} is away?`,
      command: `score amend ${shellWords([first?.id ?? ""])} --because "who stands in for the founder here" --edit`,
    },
  ];
}
