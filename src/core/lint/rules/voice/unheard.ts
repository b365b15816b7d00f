import { goalTraces } from "../../../history/goal-traces.ts";
import { keySpanOf } from "../../../history/ledger-faults.ts";
import { dayAfter } from "../../../score/dates.ts";
import { defineClockRule } from "../../define-rule.ts";

/** How long somebody who was heard is heard. */
const HEARD = "12m";

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
    const traces = goalTraces(score, history?.born);
    const isOver = (day: string | undefined): boolean =>
      day === undefined || clock.hasPassed(dayAfter(day, HEARD) ?? day);
    for (const { id, document } of score.goals) {
      const { since, heard } = traces.get(id) ?? {};
      if (!document.readable || since === undefined || !isOver(since)) continue;
      const unheard = (["customer", "team"] as const).filter((from) => isOver(heard?.[from]));
      const [first] = unheard;
      if (first === undefined) continue;
      const last = unheard.map((from) => heard?.[from]).filter((day) => day !== undefined);
      report(document, {
        message: `${WHO[unheard.length === 2 ? "both" : first]} was heard about this goal for twelve months${last.length === 0 ? "" : ` (last on ${last.sort().at(-1)})`}; what would they say today?`,
        span: keySpanOf(document, "goal"),
        suggestion: voiceToWrite(first, id, clock.day()),
      });
    }
  },
);

const WHO = {
  customer: "no customer",
  team: "nobody of the team",
  both: "neither a customer nor anybody of the team",
};

function voiceToWrite(from: string, about: string, today: string): string {
  return [
    `voices/${today}-what-it-is-about.md`,
    "---",
    `from: ${from}`,
    `date: ${today}`,
    `about: ${about}`,
    "stance: for   # or against, or gap",
    "---",
  ].join("\n");
}
