import type { Config } from "../../config/config.ts";
import type { ScoreDocument } from "../../document/document.ts";
import { applySplices } from "../../document/splice.ts";
import { mergeThree } from "../../document/three-way-merge.ts";
import { pinClauses } from "../../score/clause-edits.ts";
import { goalIdOf } from "../../score/goal-id.ts";
import { entryOf } from "../../score/keys.ts";
import { finish } from "../finish.ts";
import { reread } from "../reread.ts";
import { type Edit, isInverse } from "./is-inverse.ts";

/**
 * Returns a file as it would be if an amendment of it had never been made; what came after stays. The line that leads to the
 * repairs stays as well, and so do ids that were pinned. Nothing where both changed the same words.
 */
export function takeBack(original: Edit, now: ScoreDocument, config: Config): ScoreDocument | undefined {
  const base = pinnedLike(now, original.after, config);
  const before = pinnedLike(base, original.before, config);
  const theirs = finish(before, goalIdOf(original.after.path), config);
  const text = mergeThree(base.source.text, now.source.text, theirs.source.text);
  if (text === undefined) return undefined;
  const merged = reread(now, text, config);
  if (merged.problems.length > 0) return undefined;
  const taken = finish(merged, goalIdOf(now.path), config);
  if (taken.source.text === now.source.text) return taken;
  return isInverse({ before: now, after: taken }, original) ? taken : undefined;
}

// A list that has its ids keeps them, so they are no part of what is taken back.
function pinnedLike(model: ScoreDocument, document: ScoreDocument, config: Config): ScoreDocument {
  const lists = (["always", "never"] as const).filter(
    (list) => entryOf(model, list)?.value.type === "map" && entryOf(document, list)?.value.type === "list",
  );
  const splices = lists.flatMap((list) => pinClauses(document, list));
  return splices.length === 0
    ? document
    : reread(document, applySplices(document.source.text, splices), config);
}
