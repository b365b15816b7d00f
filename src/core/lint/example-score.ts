import type { RuleExample } from "./define-rule.ts";

/** The goal that a rule's examples change. */
export const EXAMPLE_GOAL = "goals/have-it-fixed-once.md";

/** The day on which the examples of rules are looked at, for the rules that depend on it. */
export const EXAMPLE_DAY = "2026-11-20";

const KEYS: Readonly<Record<string, string>> = {
  goal: "goal: Have it fixed once",
  owner: "owner: Dana",
  serves: "serves: [price-you-heard]",
  always: "always:\n  show-old-part: Show the old part and leave it with the customer",
  never: "never:\n  charge-twice: Charge for a job we have to do twice",
};

const SECTIONS: Readonly<Record<string, string>> = {
  "What has to happen": "Whoever did the job comes back to it, and brings the part that failed.",
  "How it must feel": "She feels reassured: it is finished, not abandoned.",
  Never: "- **charge-twice** — the second visit feels like work, and it is ours. We book it as our own time.",
  "What we believe": "We believe a job done twice was never done once.",
};

const PROMISE = `---
promise: The price you heard is the price you pay.
parts:
  price-you-heard: The price you heard is the price you pay
---

# Our promise

## Who we serve

People with a leak.
`;

/** Builds the files of a rule's example: a clean score of one goal, with the example's changes. */
export function exampleFiles(example: RuleExample): Readonly<Record<string, string>> {
  return {
    "score.yaml": "name: Tidewell\n",
    "promise.md": PROMISE,
    [EXAMPLE_GOAL]: exampleGoal(example),
    ...example.files,
  };
}

/** Writes the goal file of an example. */
export function exampleGoal(example: Pick<RuleExample, "keys" | "sections">): string {
  const keys = merged(KEYS, example.keys);
  const sections = merged(SECTIONS, example.sections);
  const title = (example.keys?.["goal"] ?? KEYS["goal"] ?? "").replace(/^goal: /, "");
  const front = Object.values(keys).join("\n");
  const heading = sections["#"] ?? `# ${title}`;
  const body = Object.entries(sections).filter(([name]) => name !== "#");
  return `---\n${front}\n---\n\n${heading}\n${body.map(([name, text]) => `\n## ${name}\n\n${text}\n`).join("")}`;
}

function merged(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>> = {},
): Record<string, string> {
  const all: Record<string, string | null> = { ...base, ...changes };
  return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null));
}
