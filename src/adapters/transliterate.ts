import { randomBytes } from "node:crypto";
import transliterate from "@sindresorhus/transliterate";
import anyAscii from "any-ascii";
import { slugOf } from "../core/score/slug.ts";

/**
 * Makes a slug of a title in any script: first as the language itself would be written in Latin letters (ü as ue), then as any
 * reader of Latin letters could say it. Where nothing is left, a short random one.
 */
export function slugOfTitle(title: string, language = "en"): string {
  const slug = slugOf(inLatinLetters(title, language));
  return slug === "" ? `goal-${randomBytes(3).toString("hex")}` : slug;
}

/** Writes words of any script in Latin letters; empty where they have no letters, such as 🙂. */
export function inLatinLetters(words: string, language = "en"): string {
  // Most words are in Latin letters, and there may be a hundred thousand of them.
  if (/^[\x20-\x7E]*$/.test(words)) return words;
  const local = transliterate(words, { locale: language.split("-")[0] ?? "en" });
  // Each Han sign is a word of its own; written together, its Latin letters could not be told apart.
  return anyAscii(local.replace(/\p{Script=Han}/gu, " $& "));
}
