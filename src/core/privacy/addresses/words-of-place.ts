import type { Street } from "./street.ts";

const SMALL =
  /^(?:#?\d{1,4}[a-z]?|\d{1,2}(?:e|er|st|nd|rd|th)|of|upon|on|in|le|la|les|de|du|des|the|under|by|à|sur|sous|en|apt\.?|apartment|flat|unit|suite|ste\.?|floor|appt\.?|bât\.?|étage|escalier|postcode|post|code|zip|near|co\.|county|-)$/i;

/** Tells whether words between a street and its postcode can be a flat, a village and a town, and no sentence that goes on. */
export function areWordsOfPlace(between: string, street: Street, text: string): boolean {
  if (/[!?;:¤]|\n|[\p{L}\p{N}]$|\.\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(between)) return false;
  const words = between.split(/[\s,()]+/).filter((word) => word !== "" && word !== ".");
  // Where the street has no capitals, neither has the town.
  const isLower = !/\p{Lu}/u.test(text.slice(street.start, street.end));
  if (isLower) return words.length < 6;
  return words.length < 9 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}
