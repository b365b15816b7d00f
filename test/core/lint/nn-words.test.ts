import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/core/lint/define-rule.ts";
import { RULES } from "../../../src/core/lint/rules/index.ts";
import { countedWords } from "../../../src/core/lint/words/counted-words.ts";
import { configOf, looksAtOneFile, type Place, toldBy } from "../../helpers/sentences.ts";

const NN = RULES.filter((rule) => rule.id.startsWith("nn/") && rule.needsWords && looksAtOneFile(rule));
const ruleOf = (name: string): Rule => RULES.find(({ id }) => id === `nn/${name}`) as Rule;
const firedIn = (place: Place, sentence: string): readonly string[] =>
  NN.filter((rule) => toldBy(rule, { place, sentence }).length > 0).map(({ id }) => id.slice(3));

describe("words that two rules could claim", () => {
  it.each<[Place, string, string[]]>([
    ["always", "Keep the customer informed where possible", ["escape-clause"]],
    ["always", "Offer a second cup if time allows", ["conditional-promise"]],
    ["always", "Ring back the same day if we can", ["escape-clause"]],
    ["promise", "We come the same day if we can", ["conditional-promise"]],
    ["always", "Answer within the hour unless we are busy", ["conditional-promise"]],
    ["never", "Leave the desk empty unless we are busy", ["exception-in-never"]],
    ["never", "Interrupt a lesson unless absolutely necessary", ["exception-in-never"]],
    ["always", "Send the part as soon as possible", ["vague-time"]],
    ["always", "Ring the site as often as possible", ["vague-quantity"]],
    ["always", "Reply within a few days", ["vague-time"]],
    ["never", "Ask a widow too many questions", ["exception-in-never"]],
    ["never", "Keep a caller on hold too long", ["exception-in-never"]],
    ["never", "Leave a caller on hold for a long time", ["exception-in-never"]],
    ["never", "You should not keep a driver waiting at the gate", ["double-negative"]],
    ["never", "Try not to interrupt a family", ["double-negative"]],
    ["always", "Try not to interrupt a family", ["weak-modal"]],
    ["never", "Fail to ring back", []],
    ["always", "Handle every complaint promptly", ["vague-time"]],
  ])("are one rule's: in %s, %s", (place, sentence, rules) => {
    expect(firedIn(place, sentence)).toEqual(rules);
  });
});

describe("what ordinary handbooks say without a fault", () => {
  it.each<[string, Place, string]>([
    ["control-language", "always", "A multi-disciplinary team meets the family on the first day"],
    ["customer-blame", "believe", "Users should have access to what they wrote"],
    ["weak-modal", "always", "Tell the tenant what we could not mend, and when we come back"],
    ["weak-modal", "never", "Say that we could not have known"],
    ["vague-quantity", "always", "Write down a regular's usual the second time they order it"],
  ])("is let alone by %s: in %s, %s", (name, place, sentence) => {
    expect(toldBy(ruleOf(name), { place, sentence })).toEqual([]);
  });

  it.each<[Place, string]>([
    ["always", 'Answer "as soon as possible" with a day and an hour'],
    ["never", 'Write "where possible, etc." on a quote'],
    ["never", 'Say "you should have read the letter" to a client'],
    ["always", "Cross out “usually” and “we will try” before a letter is sent"],
  ])("is let alone where it is quoted: in %s, %s", (place, sentence) => {
    expect(firedIn(place, sentence)).toEqual([]);
  });
});

describe("what only tells why", () => {
  it.each<[Place, string]>([
    ["always", "Knock first: it may be a bad moment"],
    ["always", "Leave the porch light on (they might come back)"],
    ["always", "Put the total first. They should not have to ask."],
    ["always", "Ring before noon. They usually sleep late."],
    ["never", "Leave somebody in the hall. They do not know where to go."],
  ])("is no promise: in %s, %s", (place, sentence) => {
    expect(firedIn(place, sentence)).toEqual([]);
  });
});

describe("a suggestion", () => {
  it.each<[string, Place, string, string]>([
    [
      "weak-modal",
      "always",
      "Try to have the bill explained before it is sent",
      "Have the bill explained before it is sent",
    ],
    ["weak-modal", "always", "We should call the patient the same day", "Call the patient the same day"],
    ["conditional-promise", "always", "Offer a home visit, budget permitting", "Offer a home visit"],
    [
      "conditional-promise",
      "always",
      "If we are not too busy, walk guests to the bus",
      "Walk guests to the bus",
    ],
    ["escape-clause", "always", "Keep the customer informed where possible", "Keep the customer informed"],
    ["exception-in-never", "never", "Change a price unless there is a good reason", "Change a price"],
    [
      "exception-in-never",
      "never",
      "Leave a caller on hold too long",
      "Leave a caller on hold for more than ____ minutes",
    ],
    ["vague-time", "always", "Reply to every email promptly", "Reply to every email within ____ hours"],
    [
      "vague-time",
      "always",
      "Let the client know as soon as possible when a deadline moves",
      "Let the client know within ____ hours when a deadline moves",
    ],
    [
      "vague-time",
      "never",
      "Keep a visitor waiting for ages",
      "Keep a visitor waiting for more than ____ minutes",
    ],
    ["double-negative", "never", "We do not sell a client's name", "Sell a client's name"],
    ["open-ended", "always", "Ask about allergies, diets, etc.", "Ask about allergies and diets"],
    ["double-negative", "never", "Don't hide a fee in small print", "Hide a fee in small print"],
    [
      "two-in-one",
      "always",
      "Lock the gate and write the time in the book",
      "two lines: Lock the gate / Write the time in the book",
    ],
  ])("of %s in %s rewrites the line: %s", (name, place, sentence, suggestion) => {
    expect(toldBy(ruleOf(name), { place, sentence }).map((told) => told.suggestion)).toEqual([suggestion]);
  });
});

describe("what is said of a customer", () => {
  it.each<[Place, string]>([
    ["complaint", "I failed to read the letter"],
    ["complaint", "Your waiter called me a difficult customer"],
    ["customer voice", "Some customers are rude to your staff"],
    ["never", "Tell a client they should have read the letter"],
    ["never section", "the client should have read the letter, and it is tempting to say so"],
    ["happen", "If a guest failed to read the sign, somebody walks them to the desk"],
    ["whys", "the client did not follow the plan because our plan had two first steps"],
  ])("is no blame of ours: in %s, %s", (place, sentence) => {
    expect(toldBy(ruleOf("customer-blame"), { place, sentence })).toEqual([]);
  });

  it.each<[Place, string]>([
    ["complaint", "The customer failed to read the letter"],
    ["team voice", "Customers never read the letter"],
    ["no-change", "They should have read the letter"],
    ["happen", "Difficult customers go to the manager"],
  ])("is blame of ours: in %s, %s", (place, sentence) => {
    expect(toldBy(ruleOf("customer-blame"), { place, sentence })).toHaveLength(1);
  });

  it("is told once where it is a cause as well", () => {
    const told = { place: "whys", sentence: "The client failed to read the letter" } as const;
    const blames = RULES.find(({ id }) => id === "fix/blames-person") as Rule;
    expect(toldBy(blames, told)).toEqual([]);
    expect(toldBy(ruleOf("customer-blame"), told)).toHaveLength(1);
  });
});

describe("the words of a line", () => {
  it.each([
    ["Make the 8:12, at £2.40 – and/or before 6 am", 9],
    ["Keep a two-hour window (or less) & text", 7],
    ["**Bold** and [a link](https://example.com/a/b) count once", 6],
    ["", 0],
  ])("are counted as people count them: %s", (line, count) => {
    expect(countedWords(line)).toHaveLength(count);
  });

  it("may be as many as score.yaml says", () => {
    const config = configOf("name: T\nrules:\n  nn/too-long: [warning, { most: 5 }]\n");
    const line = { place: "always", sentence: "Say what happens next, before anything" } as const;
    expect(toldBy(ruleOf("too-long"), line, config)).toHaveLength(1);
    expect(toldBy(ruleOf("too-long"), line)).toEqual([]);
  });
});

describe("a score of its own words", () => {
  it("may find more, and let others be", () => {
    const config = configOf(
      "name: T\nrules:\n  nn/vague-time: [error, { also: [in a jiffy], except: [promptly] }]\n",
    );
    const told = (sentence: string) => toldBy(ruleOf("vague-time"), { place: "always", sentence }, config);
    expect(told("Answer in a jiffy")).toHaveLength(1);
    expect(told("Answer every letter promptly")).toEqual([]);
    expect(told("Answer every letter swiftly")).toHaveLength(1);
  });
});
