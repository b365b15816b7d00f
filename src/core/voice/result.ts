import type { FactChange } from "../record/fact-change.ts";
import type { RecordedNotes } from "../recorded-notes.ts";
import type { Keys } from "../score/read-keys.ts";
import type { Unreadable } from "../status/unreadable.ts";
import type { VoiceAbout } from "./about.ts";
import type { VoiceGroup } from "./voice-groups.ts";

/** What comes next for a voice: in words, and as a line to paste. */
export interface VoiceNext {
  readonly say: string;
  readonly command: string;
}

/** What `score voice add` and `score voice settle` wrote. */
export interface VoiceStepResult extends RecordedNotes {
  readonly kind: "voice-step";
  readonly command: "voice-add" | "voice-settle";
  readonly id: string;
  readonly path: string;
  readonly keys: Keys<"voice">;
  readonly about: VoiceAbout;
  /** Their first words. */
  readonly words: string;
  /** Empty where the file said all of it already, and for what was just written down. */
  readonly changes: readonly FactChange[];
  /** Absent with --no-commit, and where there was nothing to record. */
  readonly commit: string | undefined;
  readonly isCommitted: boolean;
  readonly next: readonly VoiceNext[];
  /** For what was just written down, another voice of the same day that says the same words. */
  readonly sameWords?: string | undefined;
}

/** What `score voice list` found. */
export interface VoiceListResult {
  readonly kind: "voice-list";
  readonly today: string;
  readonly groups: readonly VoiceGroup[];
  /** How many there are in all, shown or not. */
  readonly known: number;
  /** Whether everything was asked for. */
  readonly isWhole: boolean;
  /** Voices, and repairs that may have settled one, that can't be read. */
  readonly refused: readonly Unreadable[];
}
