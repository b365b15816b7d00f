import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/core/lint/rules/index.ts";
import { runLint } from "../../../src/core/lint/run.ts";
import { filesOfExample, foundBy, scoreOf } from "../../helpers/lint.ts";

const record = (keys: Readonly<Record<string, string>>, body = "It went well."): string =>
  `---\n${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}\n---\n\n${body}\n`;
const voice = (from: string, date: string, about = "have-it-fixed-once") =>
  record({ from, date, about, stance: "for" });
const repair = (on: string, goal = "have-it-fixed-once") =>
  record({ id: "a-7kq2xw9m", goal, kind: "mend", on, by: "Dana", because: "The line was missing" });
const OLD = { "repairs/have-it-fixed-once/2025-02-03-a-7kq2xw9m.md": repair("2025-02-03") };

/** Lints with what the commits say of the age of goals. */
function foundWithBorn(rule: string, born: Readonly<Record<string, string>>) {
  const score = scoreOf(filesOfExample({ says: "" }));
  const nothing = { mismatches: [], drift: [], unrecorded: [], renamed: [], lost: [], isChange: false };
  const history = { ...nothing, born: new Map(Object.entries(born)) };
  return runLint(score, RULES, { now: "2026-11-20", rules: new Set([rule]), history }).findings;
}

describe("a goal that nobody was asked about for a year", () => {
  const heard = (files: Readonly<Record<string, string>>) =>
    foundBy("voice/unheard", { files: { ...OLD, ...files } }).map(
      ({ message }) => message.split(" was heard")[0],
    );

  it.each([
    ["nobody ever", {}, ["neither a customer nor anybody of the team"]],
    [
      "both too long ago",
      { "voices/a.md": voice("customer", "2025-11-19"), "voices/b.md": voice("team", "2025-03-01") },
      ["neither a customer nor anybody of the team"],
    ],
    [
      "a supplier is neither",
      { "voices/a.md": voice("supplier", "2026-11-01") },
      ["neither a customer nor anybody of the team"],
    ],
    [
      "the team alone",
      { "voices/a.md": voice("team", "2026-03-01", "have-it-fixed-once#charge-twice") },
      ["no customer"],
    ],
    [
      "a customer who complained",
      {
        "complaints/2026-03-01-twice.md": record({
          kind: "complaint",
          received: "2026-03-01T09:10",
          goal: "have-it-fixed-once",
        }),
      },
      ["nobody of the team"],
    ],
    [
      "both",
      { "voices/a.md": voice("customer", "2025-11-20"), "voices/b.md": voice("team", "2026-03-01") },
      [],
    ],
    [
      "both, about another goal",
      {
        "voices/a.md": voice("customer", "2026-03-01", "promise"),
        "voices/b.md": voice("team", "2026-03-01", "promise"),
      },
      ["neither a customer nor anybody of the team"],
    ],
  ])("is told of who was not heard: %s", (_, files, expected) => {
    expect(heard(files)).toEqual(expected);
  });

  it("is left alone while nothing shows that it is so old", () => {
    expect(foundBy("voice/unheard", {})).toEqual([]);
    expect(foundBy("voice/unheard", { files: { "voices/a.md": voice("customer", "2019-03-01") } })).toEqual(
      [],
    );
    expect(foundWithBorn("voice/unheard", { "have-it-fixed-once": "2026-01-07" })).toEqual([]);
    expect(foundWithBorn("voice/unheard", { "have-it-fixed-once": "2024-01-07" })).toHaveLength(1);
  });
});

describe("a goal that nobody touched", () => {
  it.each([
    ["an amendment", { "repairs/have-it-fixed-once/2026-05-24-a-7kq2xw9m.md": repair("2026-05-24") }],
    [
      "a rehearsal of one of its clauses",
      {
        "rehearsals/a.md": record({
          date: "2026-06-01",
          goal: "be-known",
          by: "[DK]",
          cards: "[]",
          hard: "[have-it-fixed-once#charge-twice]",
        }),
      },
    ],
    ["a voice", { "voices/a.md": voice("regulator", "2026-06-01") }],
  ])("for half a year is told, and %s is a touch", (_, files) => {
    expect(foundBy("stale/untouched", { files: OLD })).toHaveLength(1);
    expect(foundBy("stale/untouched", { files: { ...OLD, ...files } })).toEqual([]);
  });

  it("is told from the day on which the commits have it first", () => {
    expect(foundWithBorn("stale/untouched", { "have-it-fixed-once": "2026-05-23" })).toHaveLength(1);
    expect(foundWithBorn("stale/untouched", { "have-it-fixed-once": "2026-05-24" })).toEqual([]);
  });

  it("has the history of the names that it had before", () => {
    const keys = { formerly: "formerly: [fixed-once]" };
    const files = { "repairs/fixed-once/2025-02-03-a-7kq2xw9m.md": repair("2025-02-03", "fixed-once") };
    expect(foundBy("stale/untouched", { keys, files })).toHaveLength(1);
    expect(foundBy("stale/untouched", { files })).toEqual([]);
  });
});
