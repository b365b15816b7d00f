import type { DocumentKind } from "./slots.ts";

/** What a section is about, whatever its heading is called. */
export type Meaning =
  | "happen"
  | "feel"
  | "never"
  | "believe"
  | "repairs"
  | "own-way"
  | "ten-times"
  | "people"
  | "who"
  | "change"
  | "keeping";

/** The sections of a goal in their canonical order, by their canonical English headings. */
export const GOAL_SECTIONS: readonly (readonly [Meaning, string])[] = [
  ["happen", "What has to happen"],
  ["feel", "How it must feel"],
  ["never", "Never"],
  ["believe", "What we believe"],
  ["own-way", "Your own way"],
  ["ten-times", "What 10 times better looks like"],
  ["people", "What it gives the people who do it"],
  ["repairs", "Repairs"],
];

/** The sections of promise.md in their canonical order. */
export const PROMISE_SECTIONS: readonly (readonly [Meaning, string])[] = [
  ["who", "Who we serve"],
  ["change", "The change we make"],
  ["never", "Never"],
  ["believe", "What we believe"],
  ["keeping", "Keeping the score"],
  ["repairs", "Repairs"],
];

const PROMISE_ONLY = new Set<Meaning>(["who", "change", "keeping"]);

/** Every meaning that `sections` in score.yaml may name. */
export const MEANINGS: readonly Meaning[] = [
  ...GOAL_SECTIONS.map(([meaning]) => meaning),
  "who",
  "change",
  "keeping",
];

const ENGLISH: Readonly<Record<Meaning, readonly string[]>> = {
  happen: [
    "what has to happen",
    "what needs to happen",
    "what must happen",
    "what should happen",
    "what happens",
    "has to happen",
    "must happen",
  ],
  feel: [
    "how it must feel",
    "how it feels",
    "how it needs to feel",
    "how it has to feel",
    "how it should feel",
    "how it must feel for them",
    "how they feel",
    "how they must feel",
    "how it feels for the customer",
    "how it must feel for the customer",
    "what it feels like",
    "what it must feel like",
    "feel",
    "feels",
    "feeling",
    "feelings",
    "the feeling",
  ],
  never: [
    "never",
    "nevers",
    "we never",
    "what we never do",
    "what is never done",
    "never done",
    "what never happens",
    "what must never happen",
    "the nevers",
  ],
  believe: [
    "what we believe",
    "we believe",
    "our beliefs",
    "our belief",
    "beliefs",
    "belief",
    "believe",
    "what we believe in",
  ],
  repairs: ["repairs", "repair", "our repairs", "mending", "visible mending", "what we mended"],
  "own-way": [
    "your own way",
    "in your own way",
    "our own way",
    "what you may vary",
    "what anyone may vary",
    "make it your own",
  ],
  "ten-times": [
    "what 10 times better looks like",
    "what ten times better looks like",
    "10 times better",
    "ten times better",
    "10x better",
  ],
  people: [
    "what it gives the people who do it",
    "what it gives us",
    "what it gives the team",
    "what it gives our people",
  ],
  who: ["who we serve", "whom we serve", "who it is for", "who this is for"],
  change: ["the change we make", "the change", "what changes", "what we change"],
  keeping: ["keeping the score", "how we keep the score", "how the score is kept"],
};

/** Finds what a heading means in a kind of file, or nothing. */
export type SectionNames = (heading: string, kind: DocumentKind) => Meaning | undefined;

/** Builds the recogniser of headings from the built-in names and a score's own (`sections` in score.yaml). */
export function sectionNames(own: Readonly<Partial<Record<Meaning, readonly string[]>>> = {}): SectionNames {
  const meanings = new Map<string, Meaning>();
  for (const names of [ENGLISH, own]) {
    for (const [meaning, headings] of Object.entries(names)) {
      for (const heading of headings ?? []) meanings.set(normalHeading(heading), meaning as Meaning);
    }
  }
  return (heading, kind) => {
    const meaning = meanings.get(normalHeading(heading));
    if (meaning === undefined || (kind !== "promise" && PROMISE_ONLY.has(meaning))) return undefined;
    return meaning;
  };
}

function normalHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[*_`]/g, "")
    .replace(/[\p{P}\p{S}]+$|^[\p{P}\p{S}]+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
