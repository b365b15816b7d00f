import { isOpen, type ListedVoice } from "../core/voice/listed-voice.ts";
import type { VoiceListResult, VoiceStepResult } from "../core/voice/result.ts";
import type { VoiceGroup } from "../core/voice/voice-groups.ts";
import { pick, renderJson, renderJsonLine } from "./json.ts";
import { notesJson } from "./notes-json.ts";

/** Renders the voices as `score.voice-list/1`, by what they are about. */
export function renderVoiceListJson({ today, groups, known, refused }: VoiceListResult): string {
  const shown = groups.map((group) => ({
    ...pick(group, ["goal", "clause", "says"]),
    isGone: group.isGone,
    voices: group.voices.map(voiceJson),
  }));
  return renderJson("voice-list", { today, known, groups: shown, refused });
}

/** Renders them one to a line, each with its schema; a file that can't be read is a line with `refused`. */
export function renderVoiceLines({ groups, refused }: VoiceListResult): string {
  const voices = groups.flatMap((group: VoiceGroup) => group.voices.map(voiceJson));
  const lines = [...voices, ...refused.map((file) => ({ refused: file }))];
  return lines.map((line) => renderJsonLine({ schema: "score.voice-list/1", ...line })).join("");
}

/** Renders what was written of a voice, as `score.voice-add/1` or `score.voice-settle/1`. */
export function renderVoiceStepJson(result: VoiceStepResult): string {
  const { command, id, path, keys, about, words, changes, commit, next } = result;
  return renderJson(command, {
    id,
    file: path,
    ...pick(keys, ["from", "date"]),
    goal: about.goal,
    clause: about.clause ?? null,
    stance: keys.stance,
    weSay: keys["we-say"],
    weDo: keys["we-do"],
    settledBy: keys["settled-by"],
    words,
    changes: changes.map(({ key, before, after }) => ({ key, before: before ?? null, after })),
    commit,
    ...notesJson(result),
    next,
    ...(command === "voice-add" && { sameWords: result.sameWords }),
  });
}

function voiceJson(voice: ListedVoice): Readonly<Record<string, unknown>> {
  const { id, path, keys, goal, clause, paragraphs, answer } = voice;
  const repair = answer?.repair;
  return {
    id,
    file: path,
    from: keys.from,
    date: keys.date,
    goal,
    clause: clause ?? null,
    stance: keys.stance,
    text: paragraphs,
    weSay: keys["we-say"],
    weDo: keys["we-do"],
    open: isOpen(voice),
    answer:
      answer === undefined
        ? null
        : {
            state: answer.state,
            amendment: answer.amendment ?? null,
            on: repair?.on ?? null,
            by: repair?.by ?? null,
            because: repair?.because ?? null,
          },
  };
}
