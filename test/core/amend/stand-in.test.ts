import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStandIn } from "../../../src/core/amend/stand-in.ts";

describe("words that only hold the place of others", () => {
  it.each([
    "what we never do",
    "What we never do.",
    "was wir nie tun",
    "[euer erstes Nie: was einen Vorschlag zurück ans Reißbrett schickt]",
    "<what we never do>",
    "[what we never do]",
    '"what happened"',
    "in your customer’s words",
    "why",
    "TODO",
    "TODO: TBD",
    "TBD!",
    "[your first never: what would send a proposal back]",
    "???",
    "<text>",
    "<>",
    "{{never}}",
    "lorem ipsum",
  ])("%j", (text) => {
    expect(isStandIn(text)).toBe(true);
  });
});

describe("words of somebody's own", () => {
  it.each([
    "Do what we never do on a Sunday",
    "What happened to her order",
    "Why we were late is said first",
    "Say why",
    "Ring back: TODO lists are no answer",
    "🙂🙂",
    "—",
    "5 < 6 and 7 > 6",
    "<!-- x -->",
    "Wer fragt, bekommt eine Antwort",
    "text her before we come",
    "What???",
  ])("%j", (text) => {
    expect(isStandIn(text)).toBe(false);
  });

  it("none that begins with a word of its own is taken for one, whatever follows", () => {
    const follows = fc.constantFrom("what we never do", "TODO", "<what we never do>", "what happened", "why");
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{3,9}$/), follows, (word, stand) => {
        expect(isStandIn(`${word} the van and ${stand}`)).toBe(false);
      }),
    );
  });

  it("no line of the example scores is taken for one", () => {
    const lines = readdirSync("examples", { recursive: true, encoding: "utf8" })
      .filter((path) => /(?:goals|complaints|repairs).*\.md$/.test(path))
      .flatMap((path) => readFileSync(`examples/${path}`, "utf8").split("\n"))
      .map((line) => line.replace(/^\s*(?:- )?(?:[\w-]+: )?/, ""))
      // A list of ids is no sentence.
      .filter((line) => line !== "" && !line.startsWith("["));
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter(isStandIn)).toEqual([]);
  });
});
