import { describe, expect, it } from "vitest";
import { classesOf } from "../../../src/core/language/classes.ts";
import type { LanguageWords } from "../../../src/core/language/language-words.ts";
import { LANGUAGES, wordsOf } from "../../../src/core/language/languages.ts";

describe.each(LANGUAGES)("the lists of %s", (language) => {
  it("hold no part that means nothing in the notation of phrases", () => {
    const words = wordsOf(language) as LanguageWords;
    const classes = new Set(Object.keys(classesOf(words)).map((name) => `<${name}>`));
    const isWord = (choice: string): boolean => classes.has(choice) || /^[^<>()~*!|\s]+$/.test(choice);
    // What quantities are bound by is no phrase: signs such as `<` mean themselves there.
    const { quantities: _, ...lists } = words;
    const stray = linesIn(lists).filter((line) =>
      line.split(" ").some((part) => {
        const inner = /^\((.+)\)\*?$/.exec(part)?.[1] ?? part.replace(/^!/, "");
        return !/^~\d$/.test(inner) && !inner.split("|").every(isWord);
      }),
    );
    expect(stray).toEqual([]);
  });
});

function linesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === "string" ? [each] : []));
  const isPlain =
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value as object).flatMap(linesIn) : [];
}
