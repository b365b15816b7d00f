import { textOf } from "../../score/keys.ts";
import type { Passage } from "../../score/passages.ts";

/** Tells whether a passage is about what customers achieve, and not the team or a partner. */
export function isOfCustomers({ document }: Passage): boolean {
  const meant = textOf(document, "for")?.text;
  return meant !== "team" && meant !== "partner";
}
