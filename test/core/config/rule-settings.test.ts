import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../../src/core/config/resolve-config.ts";
import { ScoreError } from "../../../src/core/errors.ts";
import { RULE_BOOK } from "../../../src/core/lint/rule-book.ts";
import { filesOf, lintFiles } from "../../helpers/lint.ts";

const configOf = (yaml: string) =>
  resolveConfig({ path: "score.yaml", bytes: new TextEncoder().encode(`name: T\n${yaml}`) }, RULE_BOOK)
    .config;

describe("what score.yaml says of a rule", () => {
  it.each([
    ["nn/weak-modal: info", { severity: "info", options: {} }],
    ["nn/weak-modal: {except: [may]}", { severity: undefined, options: { except: ["may"] } }],
    ["nn/weak-modal: [off, {also: [perhaps]}]", { severity: "off", options: { also: ["perhaps"] } }],
  ])("may be a severity, options, or both: %s", (line, expected) => {
    expect(configOf(`rules:\n  ${line}\n`).rules.get("nn/weak-modal")).toEqual(expected);
  });

  it.each([
    ["nn/weak-modal: eror", "score.yaml:3:18", 'did you mean "error"'],
    ["nn/weak-modal: [{except: [may]}]", "score.yaml:3:18", "or both: [warning, {most: 20}]"],
    ["nn/weak-modal: {exept: [may]}", "score.yaml:3:19", 'did you mean "except"'],
    ["nn/weak-modal: [warning, {except: may}]", "score.yaml:3:37", "expected a list"],
    ["nn/weak-mdal: off", "score.yaml:3:3", 'did you mean "nn/weak-modal"'],
    ["nn/unpinned: {most: 3}", "score.yaml:3:3", "nn/unpinned has no options"],
    ["own/say-guest: off", "score.yaml:3:3", 'there is no rule "own/say-guest"'],
  ])("is refused at its place where it can't stand: %s", (line, at, words) => {
    const failure = failureOf(() => configOf(`rules:\n  ${line}\n`));
    expect(failure.kind).toBe("config");
    expect(failure.at).toBe(at);
    expect(failure.message).toContain(words);
  });
});

const GOAL = `---
goal: Be known here
owner: Dana
always:
  greet: Greet each customer by name, unless the patron is new
never:
  correct: Say "customer" at the table
---

# Be known here

## How it must feel

As a client who came home.
`;

const OWN = `own-rules:
  say-guest:
    existence: [customer, customers, the patron]
    where: [always, never]
    message: here they are guests
    suggestion: guest
`;

const found = (settings: string) =>
  lintFiles(
    filesOf({ "score.yaml": `name: T\n${settings}`, "goals/be-known-here.md": GOAL }),
  ).findings.filter(({ rule }) => rule.startsWith("own/"));

describe("a rule of words that a score adds", () => {
  it("finds its words in the contexts it names, with its own words to say of them", () => {
    expect(found(OWN).map(({ message, suggestion, severity }) => [message, suggestion, severity])).toEqual([
      ["here they are guests: customer", "guest", "warning"],
      ["here they are guests: the patron", "guest", "warning"],
    ]);
  });

  it("works in a language that no list knows", () => {
    expect(found(`language: fr\n${OWN}`)).toHaveLength(2);
  });

  it("can be switched off and given another weight like every other", () => {
    expect(found(`${OWN}rules:\n  own/say-guest: off\n`)).toEqual([]);
    expect(found(`${OWN}rules:\n  own/say-guest: error\n`)[0]?.severity).toBe("error");
  });

  it("takes the signs of the lists of a language as what they are", () => {
    expect(found(OWN.replace("the patron", '"<staff>|~3 (*"')).map(({ message }) => message)).toEqual([
      "here they are guests: customer",
    ]);
  });
});

function failureOf(run: () => unknown): ScoreError {
  try {
    run();
  } catch (error) {
    if (error instanceof ScoreError) return error;
  }
  throw new Error("nothing failed");
}
