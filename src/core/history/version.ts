import type { ScoreDocument } from "../document/document.ts";
import { readGoal } from "../score/goal.ts";
import { textOf } from "../score/keys.ts";
import { readPromise } from "../score/promise.ts";
import type { Version } from "./semantic-diff.ts";

/** Reads a document as something that can be compared: a goal, or the promise. */
export function versionOf(document: ScoreDocument): Version {
  const phrasesOf = (keys: readonly string[]): Version["phrases"] =>
    keys.flatMap((id) => {
      const text = textOf(document, id)?.text;
      return text === undefined ? [] : [{ id, text }];
    });
  if (document.kind !== "promise") return { ...readGoal(document), phrases: phrasesOf(["from", "to"]) };
  const promise = readPromise(document);
  const parts = promise.parts.map(({ id, value }) => ({ id: id.text, text: value.text }));
  return {
    document,
    title: promise.sentence,
    always: promise.always,
    never: promise.never,
    standards: [],
    phrases: [...phrasesOf(["for"]), ...parts],
  };
}
