import type { ScoreDocument } from "../../document/document.ts";
import type { Change } from "../../history/change.ts";
import { versionOf } from "../../history/version.ts";
import { clausesOf } from "../../score/goal.ts";
import { goalIdOf } from "../../score/goal-id.ts";
import { shellWords } from "../../shell-words.ts";
import { sentenceNamed } from "../sentence-edits.ts";
import { inverseOf } from "./inverse.ts";

/** Writes the `score amend` line that changes by hand what is left of some changes. */
export function mendByHand(changes: readonly Change[], now: ScoreDocument, because: string): string {
  const flags = inverseOf(changes).flatMap((change) => flagOf(change, now));
  const words = flags.length === 0 ? ["--edit"] : flags;
  return `score amend ${goalIdOf(now.path)} ${shellWords(["--because", because, ...words])}`;
}

function flagOf(change: Change, now: ScoreDocument): readonly string[] {
  switch (change.part) {
    case "always":
    case "never":
      return clauseFlag(change, change.part, now);
    case "standard": {
      const number = /-?\d+(?:\.\d+)?$/.exec(change.after ?? "")?.[0];
      return number === undefined ? [] : ["--standard", `${change.clause}=${number}`];
    }
    case "feel":
    case "happen":
    case "believe":
      return sentenceFlag(change, change.part, now);
    default:
      return [];
  }
}

function clauseFlag(change: Change, list: "always" | "never", now: ScoreDocument): readonly string[] {
  const standing = clausesOf(versionOf(now)).find((clause) => clause.id === change.clause);
  const id = change.clause ?? "";
  if (change.after === undefined) return standing === undefined ? [] : ["--retire", id];
  if (standing === undefined) return [`--${list}`, `${id}=${change.after}`];
  return standing.text === change.after ? [] : ["--change", `${id}=${change.after}`];
}

function sentenceFlag({ before, after }: Change, part: string, now: ScoreDocument): readonly string[] {
  const stands = before !== undefined && sentenceNamed(before, now) !== undefined;
  if (after === undefined) return stands ? ["--drop", before] : [];
  if (sentenceNamed(after, now) !== undefined) return [];
  return stands ? ["--change", `${before}=${after}`] : [`--${part}`, after];
}
