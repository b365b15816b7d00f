import type { ScoreDocument } from "../../document/document.ts";
import { recordOf } from "../../document/value.ts";
import { semanticDiff } from "../../history/semantic-diff.ts";
import { versionOf } from "../../history/version.ts";
import { isOfAList, listSignature } from "../list-signature.ts";
import { wordBalance } from "../word-balance.ts";
import { inverseOf } from "./inverse.ts";

/** Two versions of a file, one after the other. */
export interface Edit {
  readonly before: ScoreDocument;
  readonly after: ScoreDocument;
}

/** Tells whether an edit changes exactly back what another one changed, and nothing else of what the file says. */
export function isInverse(edit: Edit, original: Edit): boolean {
  const found = changesOf(edit);
  const wanted = inverseOf(changesOf(original));
  const prose = (changes: typeof found): string =>
    wordBalance(changes.filter((change) => !isOfAList(change)));
  return (
    listSignature(found) === listSignature(wanted) &&
    prose(found) === prose(wanted) &&
    [...keysChanged(edit)].every((key) => keysChanged(original).has(key))
  );
}

function changesOf({ before, after }: Edit) {
  return semanticDiff(versionOf(before), versionOf(after));
}

// Owner, habits and the like are no clauses, but what an amendment left alone there is left alone by its revert.
function keysChanged({ before, after }: Edit): ReadonlySet<string> {
  const [old, now] = [recordOf(before.entries), recordOf(after.entries)];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return new Set([...keys].filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key])));
}
