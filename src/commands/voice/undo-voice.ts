import type { UndoResult } from "../../core/record/undo/result.ts";
import type { Score } from "../../core/score/score.ts";
import { voiceFile } from "../../core/voice/voice-named.ts";
import type { Context } from "../context.ts";
import { type UndoOptions, type UndoTarget, undoStep } from "../undo-step.ts";

/** Takes the last step of a voice back: what settled it, or that it was written down at all. */
export async function undoVoice(options: UndoOptions, context: Context): Promise<UndoResult> {
  return undoStep(options, context, find);
}

function find(name: string, score: Score): UndoTarget {
  const { id, document } = voiceFile(score, name);
  return { id, kind: "voice", documents: [document], complaints: [] };
}
