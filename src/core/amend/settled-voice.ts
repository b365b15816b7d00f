import { readText } from "../document/document.ts";
import { sectionNames } from "../document/section-names.ts";
import { sourceOf } from "../document/source-text.ts";
import { ScoreError } from "../errors.ts";
import type { WrittenFile } from "../planned-file.ts";
import { KEYS_OF_KIND } from "../record/keys-of-kind.ts";
import { setFacts } from "../record/set-facts.ts";
import { readKeys } from "../score/read-keys.ts";
import type { Score } from "../score/score.ts";
import { gapAnswer } from "../voice/gap-answer.ts";
import { refuseNoGap } from "../voice/settling.ts";
import { type FoundVoice, voiceNamed } from "../voice/voice-named.ts";
import { refuseUnreadable } from "./refuse-problems.ts";

/**
 * Finds the gaps that an amendment settles, each once.
 * @throws ScoreError where one is unknown, can't be read, is no gap, or was settled by another amendment that stands.
 */
export function gapsNamed(names: readonly string[], score: Score): readonly FoundVoice[] {
  const found = new Map(
    names.map((name) => voiceNamed(score, name, "--settles")).map((one) => [one.id, one]),
  );
  for (const { id, keys, record } of found.values()) {
    refuseUnreadable(record.document);
    refuseNoGap(id, keys);
    const answer = gapAnswer(keys, score);
    if (answer?.state !== "settled") continue;
    throw new ScoreError(
      "usage",
      "voice/said-otherwise",
      `${id} was settled by ${answer.amendment} already`,
      {
        hint: "leave --settles out, or take that back first",
        data: { amendment: answer.amendment ?? "" },
      },
    );
  }
  return [...found.values()];
}

/** Names an amendment in the gap that it settles: the file of the voice is where that is kept. */
export function settledIn({ record: { document } }: FoundVoice, id: string): WrittenFile {
  // Whatever stands there was taken back.
  const { file } = setFacts(
    document,
    [{ key: "settled-by", value: id, renews: true }],
    KEYS_OF_KIND.voice,
    false,
  );
  const after = readText(document.path, "voice", sourceOf(file.after), sectionNames());
  if (after.problems.length === 0 && readKeys(after, "voice")?.["settled-by"] === id) return file;
  throw new ScoreError(
    "refused",
    "amend/not-as-planned",
    `the amendment could not be named in ${document.path}, so nothing was written`,
    { at: document.path, hint: `score lint ${document.path}` },
  );
}
