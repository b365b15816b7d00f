import type { CardGap } from "../../core/orientation/goal-card.ts";

/** Says an open gap as a sentence of the house. */
export function gapWords({ weSay, weDo, clause }: CardGap): string {
  const about = clause === undefined ? "" : ` (${clause})`;
  if (weSay === undefined && weDo === undefined) return `what we say and what we do differ${about}`;
  return `we say "${weSay ?? "…"}", we do "${weDo ?? "…"}"${about}`;
}
