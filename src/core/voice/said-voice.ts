import { oneLine } from "../amend/one-line.ts";
import { saidWhen } from "../complaint/said-when.ts";
import { ScoreError } from "../errors.ts";
import type { Score } from "../score/score.ts";
import type { Speaker, Stance } from "../score/voice-terms.ts";
import { aboutNamed, type VoiceAbout } from "./about.ts";
import { whatWeSay } from "./what-we-say.ts";

/** What somebody says of a voice besides its words, as they typed it; absent is what they left out. */
export interface SaidVoice {
  readonly from?: Speaker | undefined;
  readonly about?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly weSay?: string | undefined;
  readonly weDo?: string | undefined;
  readonly date?: string | undefined;
}

/** The facts of a voice, as far as they were said. */
export interface VoiceFacts {
  readonly from: Speaker | undefined;
  readonly date: string;
  readonly about: VoiceAbout | undefined;
  readonly stance: Stance | undefined;
  readonly weSay: string | undefined;
  readonly weDo: string | undefined;
}

/** A fact that a voice needs and nobody said. */
export type MissingFact = "from" | "about" | "stance" | "weSay" | "weDo";

/**
 * Reads what was said of a voice. Whoever says what we say and what we do tells of a gap; what we say in a clause is its own sentence,
 * unless somebody says it otherwise.
 * @throws ScoreError where a name leads nowhere, a day can't be, or what belongs to a gap is said of something else.
 */
export function saidVoice(said: SaidVoice, score: Score, now: string): VoiceFacts {
  const date =
    said.date === undefined ? now.slice(0, 10) : saidWhen("--date", said.date, { now }).slice(0, 10);
  const about = said.about === undefined ? undefined : aboutNamed(said.about, score);
  const given = { weSay: sentence("--we-say", said.weSay), weDo: sentence("--we-do", said.weDo) };
  const tellsGap = given.weSay !== undefined || given.weDo !== undefined;
  const stance = said.stance ?? (tellsGap ? "gap" : undefined);
  if (tellsGap && stance !== "gap") {
    throw new ScoreError(
      "usage",
      "voice/no-gap",
      `--we-say and --we-do tell of a gap, and this voice is ${stance}`,
      { hint: "--stance gap   # or leave them out" },
    );
  }
  const offered = stance === "gap" && about !== undefined ? whatWeSay(about, score) : undefined;
  return { from: said.from, date, about, stance, ...given, weSay: given.weSay ?? offered };
}

/** Lists what a voice needs and nobody said, in the order in which it is asked for. */
export function missingFrom({ from, about, stance, weSay, weDo }: VoiceFacts): readonly MissingFact[] {
  return [
    ...(from === undefined ? (["from"] as const) : []),
    ...(about === undefined ? (["about"] as const) : []),
    ...(stance === undefined ? (["stance"] as const) : []),
    ...(stance === "gap" && weSay === undefined ? (["weSay"] as const) : []),
    ...(stance === "gap" && weDo === undefined ? (["weDo"] as const) : []),
  ];
}

function sentence(option: string, typed: string | undefined): string | undefined {
  return typed === undefined ? undefined : oneLine(option, typed);
}
