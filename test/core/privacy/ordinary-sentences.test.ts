import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/find-personal-data.ts";
import { ORDINARY_SENTENCES } from "./ordinary-sentences.ts";

/** The countries whose addresses are known, some with telephones alone, and none. */
const COUNTRIES = [undefined, ..."GB IE US CA AU DE AT CH FR NL IN ES NO".split(" ")];

describe("an ordinary sentence is nobody's in any country", () => {
  it.each(ORDINARY_SENTENCES)("%s", (sentence) => {
    const texts = [
      sentence,
      `> ${sentence.replaceAll("\n", "\n> ")}`,
      sentence.replaceAll(", ", ",\n"),
      `---\nkind: complaint\nwanted: ${JSON.stringify(sentence)}\n---\n\n- ${sentence}\n`,
    ];
    const found = COUNTRIES.flatMap((country) =>
      texts.flatMap((text) =>
        findPersonalData(text, { country, allow: [] }).map(
          ({ kind, words }) => `${country} ${kind}: ${words}`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
