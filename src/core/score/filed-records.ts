import type { KeptDocument } from "../document/document.ts";
import { type Keys, readKeys } from "./read-keys.ts";
import type { KeptRecord, KeptScore } from "./score.ts";

/** A record of a score that can be read: its id, its keys, and the file that it was read from. */
export interface Filed<Kind extends "voice" | "rehearsal" | "decision"> {
  readonly id: string;
  readonly keys: Keys<Kind>;
  readonly document: KeptDocument;
}

/** Lists the voices of a score that can be read, in the order of their files, which begin with the day. */
export function voicesOf(score: KeptScore): readonly Filed<"voice">[] {
  return filed(score.voices, "voice");
}

/** Lists the rehearsals of a score that can be read. */
export function rehearsalsOf(score: KeptScore): readonly Filed<"rehearsal">[] {
  return filed(score.rehearsals, "rehearsal");
}

/** Lists the decisions of the conscience lens that can be read. */
export function decisionsOf(score: KeptScore): readonly Filed<"decision">[] {
  return filed(score.decisions, "decision");
}

function filed<Kind extends "voice" | "rehearsal" | "decision">(
  records: readonly KeptRecord[],
  kind: Kind,
): readonly Filed<Kind>[] {
  return records.flatMap(({ id, document }) => {
    const keys = readKeys(document, kind);
    return keys === undefined ? [] : [{ id, keys, document }];
  });
}
