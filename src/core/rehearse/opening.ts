import type { CardKind } from "./card.ts";
import { rankOf } from "./rank.ts";

/** Moments at which people are tired, in a hurry or alone: those in which a promise is kept or is not. */
const MOMENTS = [
  "It is five to six.",
  "It is Monday morning, and the phone has not stopped.",
  "Two of us are ill today.",
  "It is the last hour before a holiday.",
  "Somebody new is standing beside you.",
  "There is a queue, and everybody in it can hear you.",
] as const;

const WHO: Readonly<Record<CardKind, string>> = {
  complaint: "A customer says:",
  "near-miss": "Nobody has noticed yet:",
  never: "This is what tempts you:",
  happen: "A customer comes to you for this:",
};

/** Says when a scene is and what is to come; the same card of the same deal always begins the same. */
export function openingOf(kind: CardKind, id: string, seed: string): string {
  return `${MOMENTS[rankOf(seed, `when ${id}`) % MOMENTS.length]} ${WHO[kind]}`;
}
