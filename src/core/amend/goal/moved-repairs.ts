import type { ScoreDocument } from "../../document/document.ts";
import { writtenForm } from "../../document/source-text.ts";
import { applySplices } from "../../document/splice.ts";
import type { PlannedFile } from "../../planned-file.ts";
import type { Score } from "../../score/score.ts";
import { refuseUnreadableBytes } from "../refuse-problems.ts";
import { linkSplices, movedLinks } from "./moved-links.ts";
import type { Move } from "./moved-url.ts";

/** Returns the repair files of a goal, with those that say whether a repair held. */
export function repairsOf(goal: string, score: Score): readonly ScoreDocument[] {
  return score.repairs
    .map(({ document }) => document)
    .filter(({ path }) => path.startsWith(`repairs/${goal}/`));
}

/** Plans the moving of a goal's repairs: what they say stays, and a link that would break leads on. */
export function movedRepairs(move: Move, score: Score): readonly PlannedFile[] {
  return repairsOf(move.from, score).flatMap((document) => {
    refuseUnreadableBytes(document);
    const { path, source } = document;
    const before = writtenForm(source);
    const text = applySplices(source.text, linkSplices(document, movedLinks(document, move)));
    const target = `repairs/${move.to}/${path.slice(path.lastIndexOf("/") + 1)}`;
    return [
      { path, before, after: undefined },
      { path: target, before: undefined, after: writtenForm({ ...source, text }) },
    ];
  });
}
