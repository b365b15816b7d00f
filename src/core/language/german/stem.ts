import { plainLetters } from "./plain-letters.ts";

// Endings of cases, numbers and persons: after taking one off, a word has to be left.
const ENDING = /(?<=.{4})(?:ern|em|en|er|es|e|n|s)$/;
// "Zu" stands inside a verb that is two: "zurückzurufen" is "zurückrufen".
const ZU_INSIDE =
  /^(ab|an|auf|aus|bei|bekannt|bereit|ein|fest|fort|frei|her|hin|los|mit|nach|vor|weg|weiter|wieder|zurueck|zusammen|um)zu(?=\p{L}{3,}n$)/u;

/** Takes the ending of its case, number or person off a German word: `Kunden`, `Kunde` and `Kundes` are one. */
export function stem(word: string): string {
  return plainLetters(word).replace(ZU_INSIDE, "$1").replace(ENDING, "");
}
