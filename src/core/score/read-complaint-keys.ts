import type { KeptDocument } from "../document/document.ts";
import { type Keys, readKeys } from "./read-keys.ts";

/**
 * Reads the facts of a complaint, near miss or thanks. A clause that names its goal itself, `broke: goal#clause`, is read as the
 * two facts that it says; where another goal stands beside it, which lint tells of, the clause says what was broken.
 */
export function readComplaintKeys(document: KeptDocument): Keys<"complaint"> | undefined {
  const keys = readKeys(document, "complaint");
  const { broke, kept } = keys ?? {};
  const [goal, clause] = (broke ?? kept ?? "").split("#");
  if (keys === undefined || clause === undefined) return keys;
  return { ...keys, goal, ...(broke === undefined ? { kept: clause } : { broke: clause }) };
}
