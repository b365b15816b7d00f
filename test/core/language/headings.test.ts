import { describe, expect, it } from "vitest";
import { readText } from "../../../src/core/document/document.ts";
import { insertSection } from "../../../src/core/document/edits/body.ts";
import {
  GOAL_SECTIONS,
  MEANINGS,
  PROMISE_SECTIONS,
  sectionNames,
} from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { applySplices } from "../../../src/core/document/splice.ts";
import { ALL_HEADINGS, headingsOf, LANGUAGES_WITH_HEADINGS } from "../../../src/core/language/headings.ts";

describe("the headings of all languages", () => {
  it("never mean two things, so that a score may be read with all of them", () => {
    const meant = new Map<string, Set<string>>();
    for (const headings of ALL_HEADINGS)
      for (const meaning of MEANINGS)
        for (const heading of headings[meaning])
          meant.set(heading.toLowerCase(), (meant.get(heading.toLowerCase()) ?? new Set()).add(meaning));
    expect([...meant].filter(([, meanings]) => meanings.size > 1)).toEqual([]);
  });

  it.each(LANGUAGES_WITH_HEADINGS)("are read back as they are written in %s", (language) => {
    const names = sectionNames({}, language);
    for (const kind of ["goal", "promise"] as const)
      for (const meaning of kind === "goal" ? GOAL_SECTIONS : PROMISE_SECTIONS) {
        const document = readText("a.md", kind, sourceOf("---\ngoal: A\n---\n\n# A\n"), names);
        const text = applySplices(document.source.text, [insertSection(document, meaning, "Words.")]);
        const { outline } = readText("a.md", kind, sourceOf(text), sectionNames());
        expect(outline.sections).toMatchObject([{ title: headingsOf(language)[meaning][0], meaning }]);
      }
  });
});

describe("a German heading", () => {
  it.each([
    ["Wie es sich anfühlen soll", "feel"],
    ["Wie es sich anfuehlen soll", "feel"],
    ["Wie es sich anfühlen soll".normalize("NFD"), "feel"],
    ["SO SOLL ES SICH ANFÜHLEN:", "feel"],
    ["Was es denen gibt, die es tun", "people"],
    ["**Niemals**", "never"],
    ["Was wir nie tun", "never"],
  ])("is known however it is typed: %s", (heading, meaning) => {
    expect(sectionNames()(heading, "goal")).toBe(meaning);
  });

  it("is written for a country's German as well, and English where a language has no headings", () => {
    expect(sectionNames({}, "de-CH").headingOf("feel")).toBe("Wie es sich anfühlen soll");
    expect(sectionNames({}, "fr").headingOf("feel")).toBe("How it must feel");
  });
});
