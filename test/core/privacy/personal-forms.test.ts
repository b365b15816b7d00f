import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/find-personal-data.ts";
import { isSuspect } from "../../../src/core/privacy/suspect.ts";
import { type Form, PERSONAL_FORMS, TOLD_FORMS } from "./personal-forms.ts";

const COUNTRIES = "- GB IE US CA AU DE AT CH FR NL IN ES NO";
/** Where a form is to be found in any country, it is wrapped in these. */
const FEW = "- GB US DE FR";

/** What may stand where a form has a blank: the end of a line, in a quotation and in a list too, and blanks of other kinds. */
const BLANKS = ["\n", " \r\n", "\n  ", "\n> ", "\n  > ", "\t", "\u00a0", "&nbsp;", "<br>"];

/** A form in a sentence, a list, a quotation and a table. */
function wholeOf(words: string): readonly string[] {
  return [
    words,
    `She said: ${words}. That was all.`,
    `- She said: ${words}\n- and left`,
    `> “${words}”, she said`,
    `| ${words} | Monday |`,
  ];
}

/** A form with each of its blanks replaced. */
function wrapped(words: string): readonly string[] {
  return Array.from(words.matchAll(/(?<! ) (?! )/g)).flatMap(({ index }) =>
    BLANKS.map((blank) => `> She said ${words.slice(0, index)}${blank}${words.slice(index + 1)}.\n`),
  );
}

function plain(words: string): string {
  return words.toLowerCase().replace(/&nbsp;|<br>|[^\p{L}\p{N}]/gu, "");
}

/** What is found in some texts that is not the one form, or that the first look overlooks. */
function faultsIn(texts: readonly string[], countries: string, [kind, words]: Form): readonly string[] {
  return countries.split(" ").flatMap((country) =>
    texts.flatMap((text) => {
      const found = findPersonalData(text, { country: country === "-" ? undefined : country, allow: [] });
      const told = found.map((one) => `${one.kind}: ${plain(one.words)}`).join(", ");
      return told === `${kind}: ${plain(words)}` && isSuspect(text)
        ? []
        : [`${country} ${JSON.stringify(text)}: ${told}`];
    }),
  );
}

describe("is found however it is laid out, and whole", () => {
  it.each(PERSONAL_FORMS.map((form) => ({ form, name: form.join(": ") })))("$name", ({ form }) => {
    const [, words, countries] = form;
    expect(faultsIn(wholeOf(words), countries === "any" ? COUNTRIES : countries, form)).toEqual([]);
    expect(faultsIn(wrapped(words), countries === "any" ? FEW : countries, form)).toEqual([]);
  });
});

describe("is found for what stands around it", () => {
  it.each(TOLD_FORMS)("%s: %s", (kind, words, countries) => {
    for (const country of (countries === "any" ? COUNTRIES : countries).split(" "))
      for (const text of [words, `- ${words}`, `> ${words}`]) {
        const found = findPersonalData(text, { country: country === "-" ? undefined : country, allow: [] });
        const kinds = new Set(found.map((one) => one.kind));
        expect([text, country, ...kinds, isSuspect(text)]).toEqual([text, country, kind, true]);
      }
  });
});
