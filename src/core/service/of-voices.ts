import { firstWords } from "../score/first-words.ts";
import { shellWords } from "../shell-words.ts";
import { gapAmendLine } from "../voice/lines-to-paste.ts";
import { openGaps } from "../voice/open-gaps.ts";
import { unansweredVoices } from "../voice/unanswered-voices.ts";
import { unheardGoals, whoWasUnheard } from "../voice/unheard-goals.ts";
import type { Asked } from "./asked.ts";
import type { ServiceItem } from "./service-page.ts";

/** Lists the gaps between what we say and what we do that are open. */
export function gaps({ score }: Asked): readonly ServiceItem[] {
  return openGaps(score).map((gap) => {
    const { "we-say": say, "we-do": does, date } = gap.keys;
    return {
      ...about(gap),
      id: gap.id,
      on: date,
      say:
        say !== undefined && does !== undefined
          ? `we say "${say}", and we do "${does}"`
          : firstWords(score.whole(gap.document)),
      command: gapAmendLine(gap.goal, gap.id, gap.keys["we-do"]),
    };
  });
}

/** Lists the voices against after which nobody looked at their goal again. */
export function unanswered({ score }: Asked): readonly ServiceItem[] {
  return unansweredVoices(score).map((voice) => ({
    ...about(voice),
    id: voice.id,
    on: voice.keys.date,
    say: `a ${voice.keys.from} on ${voice.keys.date}: ${firstWords(score.whole(voice.document))}`,
    command:
      voice.goal === "promise"
        ? 'score amend promise --because "what happened" --edit'
        : `score review ${shellWords([voice.goal])}`,
  }));
}

/** Lists the goals that nobody was asked about for a year. */
export function unheard({ score, clock, born }: Asked): readonly ServiceItem[] {
  return unheardGoals(score, clock, born).map((goal) => ({
    goal: goal.goal,
    about: goal.goal,
    on: goal.last,
    say: `${whoWasUnheard(goal)} for twelve months${goal.last === undefined ? "" : ` (last on ${goal.last})`}`,
    command: `score voice add "what they said" --from ${goal.from[0]} --about ${shellWords([goal.goal])} --stance for   # or against, gap`,
  }));
}

function about({ goal, clause }: { readonly goal: string; readonly clause: string | undefined }) {
  return { goal, about: clause === undefined ? goal : `${goal}#${clause}` };
}
