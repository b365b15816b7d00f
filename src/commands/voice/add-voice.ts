import { readText, type ScoreDocument } from "../../core/document/document.ts";
import { sourceOf } from "../../core/document/source-text.ts";
import { ScoreError } from "../../core/errors.ts";
import { bodyWords } from "../../core/record/body-words.ts";
import { voicesOf } from "../../core/score/filed-records.ts";
import { firstWords } from "../../core/score/first-words.ts";
import { readKeys } from "../../core/score/read-keys.ts";
import type { Score } from "../../core/score/score.ts";
import { nextVoiceSteps } from "../../core/voice/next-voice-steps.ts";
import type { VoiceStepResult } from "../../core/voice/result.ts";
import { missingFrom, type SaidVoice, saidVoice, type VoiceFacts } from "../../core/voice/said-voice.ts";
import { voiceIncomplete } from "../../core/voice/voice-incomplete.ts";
import { voiceText, type WholeVoice } from "../../core/voice/voice-text.ts";
import type { Context } from "../context.ts";
import { lookAround } from "../in-transaction.ts";
import { findScore, loadScore } from "../load-score.ts";
import { nameRecord, wordsForName } from "../name-record.ts";
import { type RecordOptions, recordStep, type StepPlan } from "../record-step.ts";
import { refuseInterrupted } from "../refuse-interrupted.ts";

/** What `score voice add` is asked for. */
export interface VoiceAddOptions extends RecordOptions {
  /** What was said, of any number of paragraphs. */
  readonly words: string;
  readonly slug: string | undefined;
  readonly said: SaidVoice;
}

/** Writes down what somebody said of what is promised, as one commit of its new file. */
export async function addVoice(options: VoiceAddOptions, context: Context): Promise<VoiceStepResult> {
  const { iso } = context.now();
  const { facts, ...recorded } = await recordStep(options, context, async (score, root) => {
    const exists = (path: string): boolean => context.store.textOf(root, path) !== undefined;
    const named = await wordsForName(options.words, score);
    return plan({ ...options, named, facts: wholeVoice(options.said, score, iso) }, score, exists);
  });
  return { kind: "voice-step", command: "voice-add", ...facts, ...recorded, isCommitted: options.commit };
}

/**
 * Finds out what would stand in the way of writing a voice down, as far as it was told: reads only.
 * @throws ScoreError with it, as writing it down would.
 */
export async function foreseeVoice(
  options: Omit<VoiceAddOptions, "words">,
  context: Context,
): Promise<{ readonly score: Score; readonly facts: VoiceFacts }> {
  const root = findScore(context);
  if (options.commit) refuseInterrupted(root, context);
  const score = options.commit ? (await lookAround(context)).score : loadScore(root, context.store);
  const facts = saidVoice(options.said, score, context.now().iso);
  nameRecord(
    { kind: "voice", slug: options.slug, words: "not said yet", day: facts.date },
    score,
    () => false,
  );
  if (score.goals.length > 0 || score.promise !== undefined) return { score, facts };
  throw new ScoreError(
    "usage",
    "voice/nothing-promised",
    "nothing is promised here yet that a voice could be about",
    {
      hint: 'score goal add "in the customer\'s words"',
    },
  );
}

function wholeVoice(said: SaidVoice, score: Score, now: string): WholeVoice {
  const facts = saidVoice(said, score, now);
  if (missingFrom(facts).length > 0) throw voiceIncomplete(facts, score);
  return facts as WholeVoice;
}

interface ToWrite extends VoiceAddOptions {
  readonly named: string;
  readonly facts: WholeVoice;
}

type Added = Pick<
  VoiceStepResult,
  "id" | "path" | "keys" | "about" | "words" | "changes" | "next" | "sameWords"
>;

function plan(
  { slug, words: said, named, facts }: ToWrite,
  score: Score,
  exists: (path: string) => boolean,
): StepPlan<Added> {
  const { id, path } = nameRecord({ kind: "voice", slug, words: named, day: facts.date }, score, exists);
  const after = voiceText(facts, said);
  const document = readText(path, "voice", sourceOf(after), score.config.sectionNames);
  const keys = readKeys(document, "voice");
  if (keys === undefined || document.problems.length > 0) {
    throw new ScoreError(
      "refused",
      "voice/not-as-planned",
      "these words could not be written so that they read back the same",
      { hint: "write them in a few plain sentences" },
    );
  }
  const words = firstWords(document);
  return {
    files: [{ path, before: undefined, after }],
    message: { kind: "voice", id, summary: words, changes: [], complaints: [] },
    facts: {
      id,
      path,
      keys,
      about: facts.about,
      words,
      changes: [],
      next: nextVoiceSteps(id, keys, facts.about),
      sameWords: sayingTheSame(document, facts.date, score),
    },
  };
}

// Whoever writes a voice down twice should hear of it; two people may say the same all the same.
function sayingTheSame(document: ScoreDocument, day: string, score: Score): string | undefined {
  const body = bodyWords(document);
  return voicesOf(score).find(
    (other) => other.keys.date === day && bodyWords(score.whole(other.document)) === body,
  )?.id;
}
