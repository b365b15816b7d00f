import { refuseUnreadable } from "../../core/amend/refuse-problems.ts";
import { readText } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { goalNames } from "../../core/history/goal-names.ts";
import { KEYS_OF_KIND } from "../../core/record/keys-of-kind.ts";
import { setFacts } from "../../core/record/set-facts.ts";
import { firstWords } from "../../core/score/first-words.ts";
import { readKeys } from "../../core/score/read-keys.ts";
import type { Score } from "../../core/score/score.ts";
import { gapAnswer } from "../../core/voice/gap-answer.ts";
import { nextVoiceSteps } from "../../core/voice/next-voice-steps.ts";
import type { VoiceStepResult } from "../../core/voice/result.ts";
import { refuseNoGap, settling } from "../../core/voice/settling.ts";
import { voiceNamed } from "../../core/voice/voice-named.ts";
import type { Context } from "../context.ts";
import { type RecordOptions, recordStep, type StepPlan } from "../record-step.ts";

/** What `score voice settle` is asked for. */
export interface VoiceSettleOptions extends RecordOptions {
  readonly name: string;
  /** An amendment, by its id or the path of its repair file. */
  readonly amendment: string;
  readonly overwrite: boolean;
}

/** Writes down which amendment settled a gap, as one commit of the voice's file. */
export async function settleVoice(options: VoiceSettleOptions, context: Context): Promise<VoiceStepResult> {
  const { facts, ...recorded } = await recordStep(options, context, (score) => plan(options, score));
  return { kind: "voice-step", command: "voice-settle", ...facts, ...recorded, isCommitted: options.commit };
}

type Settled = Pick<VoiceStepResult, "id" | "path" | "keys" | "about" | "words" | "changes" | "next">;

function plan({ name, amendment, overwrite }: VoiceSettleOptions, score: Score): StepPlan<Settled> {
  const { id, keys, record } = voiceNamed(score, name);
  refuseNoGap(id, keys);
  const settled = settling(amendment, id, score);
  refuseUnreadable(record.document);
  // What was taken back answers nothing any more, and gives its place to what does.
  const renews = gapAnswer(keys, score)?.state === "taken-back";
  const fact = { key: "settled-by", value: settled.id, renews };
  const { file, changes } = setFacts(record.document, [fact], KEYS_OF_KIND.voice, overwrite);
  const document = readText(file.path, "voice", sourceOf(file.after), score.config.sectionNames);
  const after = readKeys(document, "voice") ?? keys;
  const [goal = "", clause] = keys.about.split("#");
  const about = { goal: goalNames(score).nameOf(goal), clause };
  return {
    files: changes.length === 0 ? [] : [file],
    message: {
      kind: "voice",
      id,
      summary: `settled by ${settled.id}: ${settled.because}`,
      changes,
      complaints: [],
    },
    facts: {
      id,
      path: file.path,
      keys: after,
      about,
      words: firstWords(document),
      changes,
      next: nextVoiceSteps(id, after, about),
    },
  };
}
