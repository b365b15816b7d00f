import type { DocumentKind } from "../document/slots.ts";
import { kindOf } from "../score/folders.ts";

/** The kinds of file that can say themselves why personal data may stand in them. */
export const SAYING_WHY: ReadonlySet<DocumentKind | undefined> = new Set<DocumentKind>([
  "repair",
  "held",
  "complaint",
  "voice",
  "rehearsal",
  "decision",
]);

/** Tells whether a file says itself why personal data may stand in it. */
export function isExcused(path: string, text: string | undefined): boolean {
  if (text === undefined || !SAYING_WHY.has(kindOf(path))) return false;
  const end = text.indexOf("\n---", 3);
  return /^override:/m.test(end < 0 ? text : text.slice(0, end));
}
