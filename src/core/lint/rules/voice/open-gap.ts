import { keySpanOf } from "../../../history/ledger-faults.ts";
import { gapAmendLine, settleLine } from "../../../voice/lines-to-paste.ts";
import { openGaps } from "../../../voice/open-gaps.ts";
import { defineScoreRule } from "../../define-rule.ts";

const GAP = (settled: string): Record<string, string> => ({
  "voices/2026-06-02-the-old-sheet.md": `---\nfrom: team\ndate: 2026-06-02\nabout: have-it-fixed-once\nstance: gap\nwe-say: A second visit is free\nwe-do: The till has no line for it\n${settled}---\n\n"I read out what the till says."\n`,
});
const REPAIR = (id: string, on: string, more = ""): Record<string, string> => ({
  [`repairs/have-it-fixed-once/${on}-${id}.md`]: `---\nid: ${id}\ngoal: have-it-fixed-once\nkind: mend\non: ${on}\nby: Dana\nbecause: The till has no line for it\n${more}---\n`,
});

/** `voice/open-gap` */
export const voiceOpenGap = defineScoreRule(
  {
    id: "voice/open-gap",
    severity: "warning",
    idea: "voices",
    fires:
      "somebody told of a gap between what we say and what we do, and no amendment that stands has settled it",
    why: "Whoever tells us that we do something else than we say is worth more than praise, and tells it once. A gap that stays open teaches everybody that the words don't count.",
    bad: [
      { says: "Nobody has answered.", files: GAP("") },
      {
        says: "What answered it was taken back.",
        files: {
          ...GAP("settled-by: a-7kq2xw9m\n"),
          ...REPAIR("a-7kq2xw9m", "2026-06-09"),
          ...REPAIR("a-8rs3yz0n", "2026-07-01", "takes-back: a-7kq2xw9m\n"),
        },
      },
    ],
    good: [
      {
        says: "An amendment settled it.",
        files: { ...GAP("settled-by: a-7kq2xw9m\n"), ...REPAIR("a-7kq2xw9m", "2026-06-09") },
      },
      {
        says: "A voice against is kept, and need not be settled.",
        files: {
          "voices/2026-06-02-too-soon.md":
            '---\nfrom: supplier\ndate: 2026-06-02\nabout: have-it-fixed-once\nstance: against\n---\n\n"A day is too soon for us."\n',
        },
      },
    ],
  },
  (score, report) => {
    for (const { id, document, keys, goal, takenBack } of openGaps(score)) {
      const { "we-say": say, "we-do": does } = keys;
      const gap = say !== undefined && does !== undefined ? `: we say "${say}", and we do "${does}"` : "";
      report(document, {
        message:
          takenBack === undefined
            ? `nobody has answered this gap${gap}`
            : `${takenBack}, which answered this gap, was taken back${gap}`,
        span: keySpanOf(document, "settled-by", "stance"),
        suggestion: `${gapAmendLine(goal, id, does)}\n${settleLine(id)}   # where an amendment answered it already`,
      });
    }
  },
);
