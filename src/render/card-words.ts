import type { CardRepair } from "../core/rehearse/card.ts";

/** What is asked of whoever is dealt a card. */
export const QUESTIONS = "What has to happen? How must it feel? What will you not do?";

const HELD: Readonly<Record<CardRepair["held"], string>> = {
  yes: "it held",
  no: "it did not hold",
  "came-back": "it came back since",
  "not-known": "nobody has looked yet whether it held",
};

/** Says what a repair was made for, and whether it held. */
export function cameToWords({ on, because, held }: CardRepair): string {
  return `on ${on}: ${because.replace(/[.!…]+$/, "")}; ${HELD[held]}`;
}
