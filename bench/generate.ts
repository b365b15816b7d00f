import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom, type Random } from "./random.ts";
import { WORDS } from "./words.ts";

/** The parts of the generated promise; every goal serves two of them. */
const PARTS = ["told-early", "price-you-heard", "your-time", "own-words", "seen-through"] as const;

/** One goal in twenty has a finding, as in a score that somebody looks after. */
const GOALS_PER_FINDING = 20;

const LINK = "[our promise](../promise.md)";

/**
 * Writes a score with that many goals and complaints into a folder, as one commit of a repository. The same counts give the same bytes
 * everywhere.
 */
export function generateScore(folder: string, goals: number, complaints = 0): void {
  mkdirSync(join(folder, "goals"), { recursive: true });
  writeFileSync(join(folder, "score.yaml"), "name: The generated business\nlanguage: en\ncountry: GB\n");
  writeFileSync(join(folder, "promise.md"), promiseText());
  for (let index = 0; index < goals; index += 1) {
    const random = createRandom(index + 1);
    const title = titleOf(index);
    const text = goalText(title, random);
    const flawed = index % GOALS_PER_FINDING === 7 ? withFlaw(text, (index / GOALS_PER_FINDING) | 0) : text;
    writeFileSync(join(folder, "goals", `${idOf(title)}.md`), flawed);
  }
  if (complaints > 0) mkdirSync(join(folder, "complaints"));
  for (let index = 0; index < complaints; index += 1) {
    const day = new Date(Date.UTC(2020, 0, 1) + (index % 2_000) * DAY).toISOString().slice(0, 10);
    const text = complaintText(day, idOf(titleOf(index % goals)), createRandom(index + 1));
    writeFileSync(join(folder, "complaints", `${day}-letter-${index}.md`), text);
  }
  record(folder);
}

const DAY = 24 * 60 * 60 * 1000;

/** Makes the slug of a generated title. */
export function idOf(title: string): string {
  return title.toLowerCase().replace(/ /g, "-");
}

function complaintText(day: string, goal: string, { pick }: Random): string {
  return `---
kind: complaint
received: ${day}
channel: letter
goal: ${goal}
answered: ${day}
told-customer: ${day}
closed: ${day}
no-change: It was put right at once, and no other customer was concerned
cause: { kind: [design] }
---

${pick(WORDS.scene)}. ${pick(WORDS.reason)}.
`;
}

function record(folder: string): void {
  const git = (...args: string[]): void => {
    const names = ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", "-c", "gc.auto=0"];
    execFileSync("git", [...names, ...args], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  };
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
}

/** Makes a title of a number: counts through the word lists as through digits, so that no two are the same. */
export function titleOf(index: number): string {
  let rest = index;
  const digits = [WORDS.act, WORDS.thing, WORDS.circumstance, WORDS.place].map((words) => {
    const word = words[rest % words.length] as string;
    rest = Math.floor(rest / words.length);
    return word;
  });
  const title = digits.join(" ") + (rest === 0 ? "" : ` ${rest}`);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Writes the promise that every generated score keeps. */
export function promiseText(): string {
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

/** Writes a goal of that title. */
export function goalText(title: string, random: Random): string {
  const { pick } = random;
  const always = clauses(random, title, "Always");
  const never = clauses(random, title, "Never");
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

/** More words than that are not remembered, and told of. */
const MOST_WORDS = 25;

// What a goal is about stands in each of its clauses, so that no two goals say the same; always and never begin with other words, so
// that none contradicts another.
function clauses(
  random: Random,
  title: string,
  list: "Always" | "Never",
): readonly { id: string; text: string }[] {
  const about = title.toLowerCase();
  const prefix = list === "Always" ? "" : "not-";
  return [1, 2, 3].map((number) => {
    for (;;) {
      const [person, doing] = [random.pick(WORDS.person), random.pick(WORDS.doing)];
      const said =
        list === "Always" ? `${capital(person)} ${doing}` : `Leave open whether ${person} ${doing}`;
      const text = `${said} for whoever ${about}`;
      const id = `${prefix}${doing.split(" ").slice(0, 3).join("-")}-${number}`;
      if (text.split(" ").length <= MOST_WORDS) return { id, text };
    }
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

/** Begins words with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
