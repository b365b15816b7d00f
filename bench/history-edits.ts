import type { Change, ChangePart } from "../src/core/history/change.ts";
import { capital, goalText, idOf, titleOf } from "./generate.ts";
import type { Random } from "./random.ts";
import { WORDS } from "./words.ts";

/** A goal as it stands at some commit of a generated history. */
export interface WrittenGoal {
  readonly slug: string;
  readonly text: string;
  /** The paths and texts of its repair files, which move with it. */
  readonly repairs: readonly (readonly [path: string, text: string])[];
}

/** What one commit does to a goal. */
export interface Edit {
  readonly text: string;
  readonly change: Change;
}

/** Writes the goal of a number, as it is when the history begins. */
export function firstGoal(index: number, random: Random): WrittenGoal {
  const title = titleOf(index);
  return { slug: idOf(title), text: goalText(title, random), repairs: [] };
}

/** Rewords one clause, one sentence or one standard of a goal. */
export function editOnce(text: string, random: Random): Edit {
  const turn = random.below(20);
  const edit =
    turn < 9
      ? rewordClause(text, random)
      : turn < 18
        ? rewordSentence(text, random)
        : moveStandard(text, random);
  return (
    edit ??
    rewordSentence(text, random) ?? { text: `${text}\n`, change: changeOf("other", undefined, "", "") }
  );
}

function rewordClause(text: string, random: Random): Edit | undefined {
  const list = random.below(3) < 2 ? "always" : "never";
  const block = new RegExp(`^${list}:\n((?:  .*\n)+)`, "m").exec(text);
  const line = random.pick((block?.[1] ?? "").split("\n").filter((each) => each !== ""));
  const [, id, old] = /^ {2}([a-z0-9-]+): (.*)$/.exec(line) ?? [];
  if (id === undefined || old === undefined) return undefined;
  const about = old.slice(Math.max(old.lastIndexOf(" for whoever "), 0));
  const who = random.pick(WORDS.person);
  const limit = random.below(3) === 0 ? ` within ${1 + random.below(48)} hours` : "";
  const now =
    list === "always"
      ? `${capital(who)} ${random.pick(WORDS.doing)}${limit}${about}`
      : `Leave open whether ${who} ${random.pick(WORDS.doing)}${about}`;
  if (now === old) return undefined;
  return {
    text: text.replace(`  ${id}: ${old}\n`, () => `  ${id}: ${now}\n`),
    change: changeOf(list, id, old, now),
  };
}

function rewordSentence(text: string, random: Random): Edit | undefined {
  const points = /^## What has to happen\n((?:- .*\n)+)/m.exec(text)?.[1]?.split("\n") ?? [];
  const old = random.pick(points.filter((line) => line !== ""));
  if (old === undefined) return undefined;
  const now = `- ${capital(random.pick(WORDS.person))} ${random.pick(WORDS.doing)}, ${random.pick(WORDS.moment)}.`;
  const change = changeOf("happen", undefined, old.slice(2), now.slice(2));
  return { text: text.replace(`${old}\n`, () => `${now}\n`), change };
}

function moveStandard(text: string, random: Random): Edit | undefined {
  const [old, was] = /at-most: (\d+)/.exec(text) ?? [];
  if (old === undefined || was === undefined) return undefined;
  const now = String(Math.max(1, Number(was) + random.below(9) - 5));
  if (now === was) return undefined;
  const words = (value: string): string => `working hours until somebody answers: at most ${value}`;
  return {
    text: text.replace(old, `at-most: ${now}`),
    change: changeOf("standard", "answer", words(was), words(now)),
  };
}

function changeOf(part: ChangePart, clause: string | undefined, before: string, after: string): Change {
  return { part, clause, op: "changed", before, after, direction: "unknown", evidence: undefined };
}
