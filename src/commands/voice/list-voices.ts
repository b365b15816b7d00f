import { saidWhen } from "../../core/complaint/said-when.ts";
import { goalNames } from "../../core/history/goal-names.ts";
import type { Score } from "../../core/score/score.ts";
import type { Speaker, Stance } from "../../core/score/voice-terms.ts";
import { unreadableVoices } from "../../core/status/unreadable.ts";
import { aboutNamed, type VoiceAbout } from "../../core/voice/about.ts";
import { isOpen, type ListedVoice, listedVoices } from "../../core/voice/listed-voice.ts";
import type { VoiceListResult } from "../../core/voice/result.ts";
import { voiceGroups } from "../../core/voice/voice-groups.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** What `score voice list` is asked for. */
export interface VoiceListOptions {
  /** A goal, a clause of one, or `promise`; absent for everything. */
  readonly about: string | undefined;
  readonly from: Speaker | undefined;
  readonly stance: Stance | undefined;
  /** Only gaps that nobody has answered. */
  readonly open: boolean;
  readonly since: string | undefined;
}

/** Lists what was said of what is promised, by what it is about; what can't be read is told of. */
export async function listVoices(options: VoiceListOptions, context: Context): Promise<VoiceListResult> {
  const score = loadScore(findScore(context), context.store);
  const { iso, day } = context.now();
  const { from, stance, open } = options;
  const since =
    options.since === undefined ? "" : saidWhen("--since", options.since, { now: iso }).slice(0, 10);
  const all = listedVoices(score);
  const about = options.about === undefined ? undefined : aboutAsked(options.about, all, score);
  const voices = all.filter(
    (voice) =>
      (about === undefined || isAbout(voice, about)) &&
      (from === undefined || voice.keys.from === from) &&
      (stance === undefined || voice.keys.stance === stance) &&
      (!open || isOpen(voice)) &&
      voice.keys.date >= since,
  );
  return {
    kind: "voice-list",
    today: day,
    groups: voiceGroups(voices, score),
    known: all.length,
    isWhole: [about, from, stance, options.since].every((each) => each === undefined) && !open,
    refused: unreadableVoices(score),
  };
}

function isAbout(voice: ListedVoice, { goal, clause }: VoiceAbout): boolean {
  return voice.goal === goal && (clause === undefined || voice.clause === clause);
}

// What is promised no more is still known by what was said about it.
function aboutAsked(name: string, voices: readonly ListedVoice[], score: Score): VoiceAbout {
  const [typed = "", clause] = name.trim().split("#", 2);
  const about = { goal: goalNames(score).nameOf(typed), clause: clause === "" ? undefined : clause };
  return voices.some((voice) => isAbout(voice, about)) ? about : aboutNamed(name, score, "<about>");
}
