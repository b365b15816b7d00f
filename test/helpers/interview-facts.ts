import type { QuestionId } from "../../src/core/amend/interview/answers.ts";
import type { Facts, Target } from "../../src/core/amend/interview/facts.ts";

const HAVE_FIXED: Target = {
  id: "have-it-fixed-once",
  title: "Have it fixed once",
  clauses: [
    { id: "come-back-free", list: "always", text: "Come back free" },
    { id: "charge-twice", list: "never", text: "Charge twice" },
  ],
  edited: false,
  examples: {},
};

/** What an interview knows of a small score: a goal, a promise and a complaint that waits. */
export const FACTS: Facts = {
  today: "2026-03-04",
  language: "en",
  checkAfter: "8w",
  me: "Dana",
  targets: [HAVE_FIXED, { ...HAVE_FIXED, id: "promise", title: "We keep our word", clauses: [] }],
  open: [
    {
      id: "2026-03-01-billed-twice",
      words: "I was charged twice.",
      on: "2026-03-01",
      nearMiss: false,
      goal: "have-it-fixed-once",
      broke: "charge-twice",
    },
  ],
  complaints: ["2026-02-01-late", "2026-03-01-billed-twice"],
  recorded: [],
};

/** Nothing was given beforehand. */
export const NONE: ReadonlySet<QuestionId> = new Set();
