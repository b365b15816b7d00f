const TO_THE_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);
const SCRIPTS = new Set(["adlm", "arab", "hebr", "nkoo", "syrc", "thaa"]);

/** Tells which way a language is written, by its BCP 47 tag: its script where the tag names one. */
export function directionOf(language: string): "ltr" | "rtl" {
  const [tag = "", ...parts] = language.toLowerCase().split(/[-_]/);
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? TO_THE_LEFT.has(tag) : SCRIPTS.has(script)) ? "rtl" : "ltr";
}
