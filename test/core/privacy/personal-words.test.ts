import { expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/find-personal-data.ts";
import { personalWords } from "../../../src/core/privacy/personal-words.ts";

const said = (text: string) => personalWords(findPersonalData(text, { country: "DE", allow: [] }));

it("names every kind of what was found by its own words", () => {
  expect(said("Anna, 0170 1234567, 0170 7654321 or anna@gmail.com")).toBe(
    "“0170 1234567” (and 1 more) looks like a phone number, “anna@gmail.com” like an e-mail address, and Git would keep it for ever. Say it without.",
  );
});
