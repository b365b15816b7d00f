import type { Keys } from "../score/read-keys.ts";
import { shellWords } from "../shell-words.ts";
import { aboutWritten, type VoiceAbout } from "./about.ts";
import { gapAmendLine, settleLine } from "./lines-to-paste.ts";
import type { VoiceNext } from "./result.ts";

/** Returns what comes next for a voice: a gap is answered by an amendment, and anything else is read beside the others. */
export function nextVoiceSteps(id: string, keys: Keys<"voice">, about: VoiceAbout): readonly VoiceNext[] {
  if (keys.stance === "gap" && keys["settled-by"] === undefined) {
    return [
      {
        say: "answer it: change what you say, or promise what you will do",
        command: gapAmendLine(about.goal, id, keys["we-do"]),
      },
      { say: "or name the amendment that has answered it already", command: settleLine(id) },
    ];
  }
  return [
    {
      say: "read it beside what others say",
      command: `score ${shellWords(["voice", "list", aboutWritten(about)])}`,
    },
  ];
}
