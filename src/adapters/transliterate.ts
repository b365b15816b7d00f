import { randomBytes } from "node:crypto";
import transliterate from "@sindresorhus/transliterate";
import anyAscii from "any-ascii";
import { slugOf } from "../core/score/slug.ts";

/**
 * Makes a slug of a title in any script: first as the language itself would be written in Latin letters (ü as ue), then as any
 * reader of Latin letters could say it. Where nothing is left, a short random one
 * that begins with `otherwise`.
 */
export function slugOfTitle(title: string, language = "en", otherwise = "goal"): string {
  const local = transliterate(title, { locale: language.split("-")[0] ?? "en" });
  // Each Han sign is a word of its own; written together, its Latin letters could not be told apart.
  const slug = slugOf(anyAscii(local.replace(/\p{Script=Han}/gu, " $& ")));
  return slug === "" ? `${otherwise}-${randomBytes(3).toString("hex")}` : slug;
}
