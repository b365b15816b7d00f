import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joiningPastes } from "../../src/adapters/pasted.ts";

const START = "\u001b[200~";
const END = "\u001b[201~";

function typed(...pieces: string[]): { text: string; joined: boolean } {
  const read = joiningPastes();
  const all = pieces.map((piece) => read(piece));
  return { text: all.map(({ text }) => text).join(""), joined: all.some(({ joined }) => joined) };
}

describe("what comes from a keyboard", () => {
  it.each([
    ["words and Enter", ["abc\r"], "abc\r", false],
    ["arrows and Enter", ["\u001b[B\u001b[B\r"], "\u001b[B\u001b[B\r", false],
    ["a lone Escape", ["\u001b"], "\u001b", false],
    ["one pasted line", [`${START}abc${END}`], "abc", false],
    ["pasted lines", [`${START}abc\r\ndef\n\n${END}`], "abc def ", true],
    ["pasted lines that end with Enter pressed", [`${START}a\nb${END}\r`], "a b\r", true],
    ["pasted lines without marks", ["abc\rdef\r"], "abc def ", true],
    ["a pasted Escape", [`${START}a\u001b[2Jb${END}`], "a [2Jb", false],
    ["a mark in two pieces", [`${START}a\nb\u001b[2`, `01~c`], "a bc", true],
  ])("%s", (_what, pieces, text, joined) => {
    expect(typed(...pieces)).toEqual({ text, joined });
  });

  it("loses no pasted word, wherever it is cut, and ends no line", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(fc.nat(200)), (words, cuts) => {
        const all = `${START}${words.join("\n")}${END}`;
        // No terminal cuts a mark behind its first two characters; see beginningOf.
        const places = cuts.filter((cut) => cut > START.length && cut < all.length - END.length);
        const sorted = [0, ...places.sort((a, b) => a - b), all.length];
        const pieces = sorted.slice(1).map((end, at) => all.slice(sorted[at], end));
        expect(typed(...pieces).text.trim()).toBe(words.join(" "));
      }),
    );
  });
});
