import { recordText } from "../record/record-text.ts";
import { aboutWritten } from "./about.ts";
import type { VoiceFacts } from "./said-voice.ts";

/** A voice of which everything is said that its file needs. */
export type WholeVoice = VoiceFacts & {
  readonly [Key in "from" | "about" | "stance"]: NonNullable<VoiceFacts[Key]>;
};

/** Writes the file of a voice: its facts, then the words, so that Markdown shows them as they were typed. */
export function voiceText({ from, date, about, stance, weSay, weDo }: WholeVoice, words: string): string {
  const facts = { from, date, about: aboutWritten(about), stance, "we-say": weSay, "we-do": weDo };
  return recordText("voice", facts, words);
}
