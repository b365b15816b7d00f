import { keySpanOf } from "../../../history/ledger-faults.ts";
import { voiceAddLine } from "../../../voice/lines-to-paste.ts";
import { unheardGoals, whoWasUnheard } from "../../../voice/unheard-goals.ts";
import { defineClockRule } from "../../define-rule.ts";

const VOICE = (from: string, date: string): Record<string, string> => ({
  [`voices/${date}-${from}.md`]: `---\nfrom: ${from}\ndate: ${date}\nabout: have-it-fixed-once\nstance: for\n---\n\n"You came back, and nobody sighed."\n`,
});
const OLD = { reviewed: "reviewed: { on: 2025-02-03, by: DK }" };

/** `voice/unheard` */
export const voiceUnheard = defineClockRule(
  {
    id: "voice/unheard",
    severity: "warning",
    idea: "voices",
    fires:
      "no customer, or nobody of the team, was heard about a goal for twelve months, and the goal is known to be older than that",
    why: "A promise is decided with those who are served and those who serve. What nobody was asked about for a year is what we believe about ourselves.",
    bad: [
      { says: "Nobody was asked.", keys: OLD },
      { says: "A customer was, and the team was not.", keys: OLD, files: VOICE("customer", "2026-05-12") },
    ],
    good: [
      {
        says: "Both were heard this year.",
        keys: OLD,
        files: { ...VOICE("customer", "2026-05-12"), ...VOICE("team", "2026-02-09") },
      },
      {
        says: "The goal is young, as far as anybody knows.",
        keys: { reviewed: "reviewed: { on: 2026-10-05, by: DK }" },
      },
    ],
  },
  (score, report, clock, history) => {
    const documents = new Map(score.goals.map(({ id, document }) => [id, document]));
    for (const unheard of unheardGoals(score, clock, history?.born)) {
      const { goal, from, last } = unheard;
      const document = documents.get(goal);
      const [first] = from;
      if (document === undefined || first === undefined) continue;
      report(document, {
        message: `${whoWasUnheard(unheard)} was heard about this goal for twelve months${last === undefined ? "" : ` (last on ${last})`}; what would they say today?`,
        span: keySpanOf(document, "goal"),
        suggestion: voiceAddLine(first, goal),
      });
    }
  },
);
