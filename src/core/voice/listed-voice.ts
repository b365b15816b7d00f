import { goalNames } from "../history/goal-names.ts";
import { bodyParagraphs } from "../record/body-words.ts";
import { type Filed, voicesOf } from "../score/filed-records.ts";
import type { KeptScore } from "../score/score.ts";
import type { VoiceAbout } from "./about.ts";
import { type GapAnswer, gapAnswer } from "./gap-answer.ts";

/** A voice as it is listed: what it is about by today's name, its words, and what became of a gap. */
export interface ListedVoice extends Filed<"voice">, VoiceAbout {
  readonly path: string;
  /** What they said, paragraph by paragraph, as a reader sees it. */
  readonly paragraphs: readonly string[];
  /** Absent of a voice that is no gap. */
  readonly answer: GapAnswer | undefined;
}

/** Lists the voices of a score that can be read, oldest first, each as it was told: none is ever merged with another. */
export function listedVoices(score: KeptScore): readonly ListedVoice[] {
  const { nameOf } = goalNames(score);
  return voicesOf(score)
    .map((voice) => {
      const [goal = "", clause] = voice.keys.about.split("#");
      return {
        ...voice,
        goal: nameOf(goal),
        clause,
        path: voice.document.path,
        paragraphs: bodyParagraphs(score.whole(voice.document)),
        answer: gapAnswer(voice.keys, score),
      };
    })
    .sort((a, b) => compared(a.keys.date, b.keys.date) || compared(a.id, b.id));
}

/** Tells whether a voice tells of a gap that nobody has answered, or whose answer was taken back. */
export function isOpen({ answer }: Pick<ListedVoice, "answer">): boolean {
  return answer !== undefined && answer.state !== "settled";
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
