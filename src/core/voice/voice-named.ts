import { refuseUncounted } from "../amend/refuse-problems.ts";
import { recordIdNamed } from "../record/record-id-named.ts";
import { type Keys, readKeys } from "../score/read-keys.ts";
import type { Score, ScoreRecord } from "../score/score.ts";

/** A voice that somebody named, with the file that it was read from. */
export interface FoundVoice {
  readonly id: string;
  readonly keys: Keys<"voice">;
  readonly record: ScoreRecord;
}

/** Finds the file of a voice by its id, its path, or the beginning or end of its id. @throws ScoreError where none or several could be meant. */
export function voiceFile(
  score: Score,
  name: string,
  said: "<voice>" | "--settles" = "<voice>",
): ScoreRecord {
  const byId = new Map(score.voices.map((record) => [record.id, record]));
  const id = recordIdNamed(name, new Set(byId.keys()), {
    kind: "voice",
    folder: "voices",
    said,
    list: "score voice list",
    add: 'score voice add "what they said"',
    where: "the name of each stands with its words",
  });
  return byId.get(id) as ScoreRecord;
}

/** Finds a voice by any of its names, and reads it. @throws ScoreError as well where its file can't be read. */
export function voiceNamed(score: Score, name: string, said?: "--settles"): FoundVoice {
  const record = voiceFile(score, name, said);
  refuseUncounted(record.document);
  const keys = readKeys(record.document, "voice");
  if (keys === undefined) throw new Error(`${record.id} can be read and has no keys`);
  return { id: record.id, keys, record };
}
