/** Whose voice can be heard. */
export const SPEAKERS = [
  "customer",
  "team",
  "supplier",
  "partner",
  "neighbour",
  "regulator",
  "owner",
] as const;

/** What a voice can be: for what is promised, against it, or a gap between what we say and what we do. */
export const STANCES = ["for", "against", "gap"] as const;

/** Somebody whose voice is heard. */
export type Speaker = (typeof SPEAKERS)[number];

/** What a voice is to what we promise. */
export type Stance = (typeof STANCES)[number];
