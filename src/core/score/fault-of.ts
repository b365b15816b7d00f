import type { KeptDocument, ScoreDocument } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import { checkSchema } from "./check-schema.ts";
import { readKeys } from "./read-keys.ts";

/**
 * Returns what keeps the facts of a document from being read, so that nothing counts it; nothing where they can be. `whole` gives it
 * with its words.
 */
export function faultOf(document: KeptDocument, whole: () => ScoreDocument): Problem | undefined {
  if (!document.readable)
    return document.problems.find(({ refuses }) => refuses === true) ?? document.problems[0] ?? UNKNOWN;
  if (readKeys(document, document.kind) !== undefined) return undefined;
  return checkSchema(whole()).find(({ code }) => code !== "schema/unknown-key") ?? UNKNOWN;
}

const UNKNOWN: Problem = {
  code: "schema/value",
  message: "its facts can't be read",
  span: { start: 0, end: 3 },
};
