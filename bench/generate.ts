import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom, type Random } from "./random.ts";
import { WORDS } from "./words.ts";

/** The parts of the generated promise; every goal serves two of them. */
const PARTS = ["told-early", "price-you-heard", "your-time", "own-words", "seen-through"] as const;

/** One goal in twenty has a finding, as in a score that somebody looks after. */
const GOALS_PER_FINDING = 20;

const LINK = "[our promise](../promise.md)";

/** Writes a score with that many goals into a folder. The same count gives the same bytes everywhere. */
export function generateScore(folder: string, goals: number): void {
  mkdirSync(join(folder, "goals"), { recursive: true });
  writeFileSync(join(folder, "score.yaml"), "name: The generated business\nlanguage: en\ncountry: GB\n");
  writeFileSync(join(folder, "promise.md"), promiseText());
  for (let index = 0; index < goals; index += 1) {
    const random = createRandom(index + 1);
    const title = titleOf(index);
    const text = goalText(title, random);
    const flawed = index % GOALS_PER_FINDING === 7 ? withFlaw(text, (index / GOALS_PER_FINDING) | 0) : text;
    writeFileSync(join(folder, "goals", `${title.toLowerCase().replace(/ /g, "-")}.md`), flawed);
  }
}

// Counts through the word lists as through digits, so that no two titles are the same.
function titleOf(index: number): string {
  let rest = index;
  const digits = [WORDS.act, WORDS.thing, WORDS.circumstance, WORDS.place].map((words) => {
    const word = words[rest % words.length] as string;
    rest = Math.floor(rest / words.length);
    return word;
  });
  const title = digits.join(" ") + (rest === 0 ? "" : ` ${rest}`);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function promiseText(): string {
  return `---
promise: You hear it early, you pay what you heard, and we see it through with you.
for: people with something on their mind and half an hour to settle it
parts:
  told-early: You hear it early
  price-you-heard: You pay what you heard
  your-time: Your time counts as much as ours
  own-words: You are told in your own words
  seen-through: We see it through with you
stands-for: [early, plain, patient]
---

# Our promise

## Who we serve
People who have put it off for weeks and come on a busy day.

## The change we make
They come with a knot in their stomach. They leave with a date, a price and a name.

## What we believe
We believe ${WORDS.belief[0]}. ${WORDS.reason[0]}.

## Keeping the score
We read one goal aloud each month, and amend it where a customer has shown us to be wrong.
`;
}

function goalText(title: string, random: Random): string {
  const { pick } = random;
  const always = clauses(random, "Always", 3);
  const never = clauses(random, "Never", 3);
  const first = random.below(PARTS.length);
  const steps = [0, 1, 2, 3].map(
    () => `- ${capital(pick(WORDS.person))} ${pick(WORDS.doing)}, ${pick(WORDS.moment)}.`,
  );
  return `---
goal: ${title}
owner: ${capital(pick(WORDS.person))}
for: customer
serves: [${PARTS[first]}, ${PARTS[(first + 2) % PARTS.length]}]
from: sure that it will go wrong ${pick(WORDS.moment)}
to: ${pick(WORDS.feeling)} and ${pick(WORDS.feeling)}
always:
${always.map(({ id, text }) => `  ${id}: ${text}`).join("\n")}
never:
${never.map(({ id, text }) => `  ${id}: ${text}`).join("\n")}
standards:
  answer: { measure: working hours until somebody answers, at-most: ${2 + random.below(30)} }
expects: [valued, predictable]
gives: [mastery, community]
---

# ${title}

## What has to happen
${steps.join("\n")}

## How it must feel
They feel ${pick(WORDS.feeling)}, not handled. ${pick(WORDS.scene)}.
${pick(WORDS.scene)}, and they feel ${pick(WORDS.feeling)}.

## Never
${never.map(({ id }) => `- **${id}** — ${pick(WORDS.temptation)}. Then ${pick(WORDS.harm)}, so ${pick(WORDS.instead)}.`).join("\n")}

## What we believe
We believe ${pick(WORDS.belief)}. ${pick(WORDS.reason)}.

We learned it from ${random.below(4) === 0 ? LINK : "our promise"} and from *those who left*: ${pick(WORDS.belief)}.

## Your own way
${pick(WORDS.freedom)}. ${pick(WORDS.freedom)}.
`;
}

// Always and never take different verbs, so that no clause contradicts one of another goal.
function clauses(
  random: Random,
  list: "Always" | "Never",
  count: number,
): readonly { id: string; text: string }[] {
  const verb = list === "Always" ? "See to it that" : "Leave it to chance whether";
  return Array.from({ length: count }, (_, index) => {
    const doing = random.pick(WORDS.doing);
    const prefix = list === "Always" ? "" : "not-";
    const id = `${prefix}${doing.split(" ").slice(0, 3).join("-")}-${index + 1}`;
    return { id, text: `${verb} ${random.pick(WORDS.person)} ${doing} ${random.pick(WORDS.moment)}` };
  });
}

function withFlaw(text: string, turn: number): string {
  const flaws: readonly ((text: string) => string)[] = [
    (whole) => whole.replace(/^owner: .*\n/m, ""),
    (whole) => whole.replace(/^from: sure/m, "from: worried: sure"),
    (whole) => whole.replace(/^serves: \[/m, "serves: [told-erly, "),
    (whole) => whole.replace(/## How it must feel\n[^#]*/, ""),
    (whole) => whole.replace("We learned it", "See [the list](../prices.md). We learned it"),
    (whole) => whole.replace(/^(# .*)$/m, "$1 at once"),
    (whole) => whole.replace("We learned it", "TODO: ask Sam. We learned it"),
  ];
  return (flaws[turn % flaws.length] as (text: string) => string)(text);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
