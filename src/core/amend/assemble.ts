import { clauseIds } from "../complaint/broken-clause.ts";
import type { SourceText } from "../document/source-text.ts";
import type { Change } from "../history/change.ts";
import type { PlannedFile } from "../planned-file.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import type { FoundVoice } from "../voice/voice-named.ts";
import { amendmentId } from "./amendment-id.ts";
import type { AmendmentPlan } from "./amendment-plan.ts";
import { namedInComplaint } from "./complaint-edit.ts";
import { elsewhereOf } from "./elsewhere.ts";
import { type Repair, repairPath, repairText } from "./ledger.ts";
import { amendmentMessage } from "./message.ts";
import type { Occasion } from "./occasion.ts";
import { refuseThanksNamed } from "./refuse-thanks-named.ts";
import { settledIn } from "./settled-voice.ts";

/** What an amendment is made of, before it has an id. */
interface Ingredients {
  readonly facts: Omit<Repair, "id" | "complaints" | "on">;
  readonly complaints: readonly ScoreRecord[];
  readonly settles?: readonly FoundVoice[];
  /** What was not kept, for the complaints that do not say yet. */
  readonly broke?: string | undefined;
  readonly changes: readonly Change[];
  /** The file that is amended, and its new text; that of the old one where it goes away. */
  readonly target: string;
  readonly text: string;
  /** The files that change, without the new repair file, the complaints and the voices. */
  readonly files: readonly PlannedFile[];
  readonly eol: SourceText["eol"];
}

/**
 * Puts an amendment together: its id, its repair file, its complaints named at both ends, the gaps that it settles, its message.
 * @throws ScoreError where praise is named as the reason of a mend.
 */
export function assemble(made: Ingredients, score: Score, occasion: Occasion): AmendmentPlan {
  const { facts, complaints, settles = [], changes, files, target } = made;
  refuseThanksNamed(complaints, facts.kind);
  // In the order of a repair file: the same facts in another order would make another id.
  const { goal, kind, by, because, ...further } = facts;
  const answered = complaints.map((complaint) => complaint.id);
  const whole = { goal, kind, on: occasion.day, by, because, complaints: answered, ...further };
  const answering = {
    goal,
    formerly: score.goals.find((known) => known.id === goal)?.formerly ?? [],
    clauses: clauseIds(goal, score),
    broke: made.broke,
  };
  const repair: Repair = { id: amendmentId(whole, made.text, occasion, score), ...whole };
  return {
    repair,
    changes,
    target,
    files: [
      ...files,
      { path: repairPath(repair), before: undefined, after: repairText(repair, made.eol) },
      ...complaints.map((complaint) => namedInComplaint(complaint, repair.id, answering)),
      ...settles.map((voice) => settledIn(voice, repair.id)),
    ],
    message: amendmentMessage(repair, changes, score.config.commitSubject),
    elsewhere: elsewhereOf(complaints, repair.goal, score),
  };
}
