import { kindOf } from "../score/score.ts";

/** Tells whether a goal, a repair or a complaint says itself why personal data may stand in it. */
export function isExcused(path: string, text: string | undefined): boolean {
  const kind = kindOf(path);
  if (text === undefined || (kind !== "goal" && kind !== "repair" && kind !== "complaint")) return false;
  const end = text.indexOf("\n---", 3);
  return /^override:/m.test(end < 0 ? text : text.slice(0, end));
}
