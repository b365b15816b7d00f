import { keySpanOf } from "../../../history/ledger-faults.ts";
import { staleGoals } from "../../../history/stale-goals.ts";
import { defineClockRule } from "../../define-rule.ts";

const REVIEWED = (on: string) => ({ reviewed: `reviewed: { on: ${on}, by: DK }` });

/** `stale/untouched` */
export const staleUntouched = defineClockRule(
  {
    id: "stale/untouched",
    severity: "info",
    idea: "service",
    fires:
      "nobody amended, spoke about, rehearsed or reviewed a goal for the time that `stale-after` in score.yaml sets (180 days)",
    why: "A goal that nobody touched for half a year is either kept so well that it deserves a thank-you, or forgotten. Somebody has to look which.",
    bad: [{ says: "Reviewed in March, and nothing since.", keys: REVIEWED("2026-03-02") }],
    good: [
      { says: "Somebody looked last month.", keys: REVIEWED("2026-10-05") },
      {
        says: "Somebody spoke about it since.",
        keys: REVIEWED("2026-03-02"),
        files: {
          "voices/2026-09-14-in-a-hurry.md":
            '---\nfrom: neighbour\ndate: 2026-09-14\nabout: have-it-fixed-once#charge-twice\nstance: for\n---\n\n"They came back for nothing."\n',
        },
      },
      {
        says: "A score may take its time.",
        keys: REVIEWED("2026-03-02"),
        files: { "score.yaml": "name: T\nstale-after: 12m\n" },
      },
      { says: "Nothing tells how old it is.", keys: {} },
    ],
  },
  (score, report, clock, history) => {
    const documents = new Map(score.goals.map(({ id, document }) => [id, document]));
    for (const { goal, touched, since } of staleGoals(score, clock, history?.born)) {
      const document = documents.get(goal);
      if (document === undefined) continue;
      report(document, {
        message:
          touched === undefined
            ? `nobody has amended, spoken about, rehearsed or reviewed this goal since ${since} at least; is it how you play today?`
            : `the last ${touched.what} of this goal was on ${since}, and nothing since; is it still how you play?`,
        span: keySpanOf(document, "goal"),
        suggestion: `reviewed: { on: ${clock.day()}, by: … }`,
      });
    }
  },
);
