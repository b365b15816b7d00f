import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScoreError } from "../../../../src/core/errors.ts";
import { applyBaseline } from "../../../../src/core/lint/baseline/apply-baseline.ts";
import {
  LARGEST_BASELINE,
  readBaseline,
  writtenBaseline,
} from "../../../../src/core/lint/baseline/baseline-file.ts";
import { type Counts, collected, countIn, eachCount } from "../../../../src/core/lint/baseline/counts.ts";
import { lowered, raised } from "../../../../src/core/lint/baseline/renew-baseline.ts";
import type { Finding } from "../../../../src/core/lint/finding.ts";
import { anyLine } from "../../../helpers/arbitrary.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Counts => readBaseline("score-baseline.json", bytesOf(text), text.length);

const name = fc.oneof(fc.constantFrom("goals/a.md", "goals/b.md", "__proto__", "constructor", "12"), anyLine);
const counts = (names: fc.Arbitrary<string>): fc.Arbitrary<Counts> =>
  fc
    .array(fc.record({ file: names, rule: names, count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 8 })
    .map(collected);

/** Findings of a few rules in a few files, of which those of `other` are not judged and `told` is never counted. */
const some = fc.constantFrom("a", "b", "other", "told");
const TERMS = {
  isCounted: ({ rule }: Finding): boolean => rule !== "told",
  isJudged: (file: string): boolean => file !== "other",
};
const found = fc.array(fc.record({ file: some, rule: some }), { maxLength: 20 }).map((all) =>
  all.map(({ file, rule }): Finding => {
    const place = { line: 1, column: 1 };
    const rest = {
      goal: undefined,
      severity: "warning",
      message: "",
      suggestion: undefined,
      fix: undefined,
    } as const;
    return { file, rule, start: place, end: place, clock: false, ...rest };
  }),
);

const countedIn = (findings: readonly Finding[], file: string, rule: string): number =>
  findings.filter((one) => one.file === file && one.rule === rule && TERMS.isCounted(one)).length;

describe("a baseline", () => {
  it("that was written is read as it was, whatever files and rules are called, and ends with a line ending", () => {
    fc.assert(
      fc.property(counts(name), (all) => {
        const text = writtenBaseline(all);
        expect([...eachCount(read(text))]).toEqual([...eachCount(read(writtenBaseline(read(text))))]);
        expect(text.endsWith("}\n")).toBe(true);
        for (const { file, rule, count } of eachCount(all))
          if (!/\p{Surrogate}/u.test(file + rule)) expect(countIn(read(text), file, rule)).toBe(count);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
    );
  });

  it("is written in the same order whatever the order of what was found", () => {
    const one = { file: "goals/b.md", rule: "nn/a", count: 1 };
    const other = { file: "goals/a.md", rule: "nn/b", count: 2 };
    const third = { file: "goals/a.md", rule: "nn/a", count: 3 };
    expect(writtenBaseline(collected([one, other, third]))).toBe(
      writtenBaseline(collected([third, other, one])),
    );
  });

  it("hides what it knows of a rule in a file, unless there is more, and tells both differences", () => {
    fc.assert(
      fc.property(found, counts(some), (findings, known) => {
        const { shown, suppressed, over, under } = applyBaseline(findings, known, TERMS);
        expect([...shown, ...suppressed.map(({ finding }) => finding)].length).toBe(findings.length);
        for (const finding of findings) {
          const { file, rule } = finding;
          const fits = countedIn(findings, file, rule) <= countIn(known, file, rule);
          expect(suppressed.some((one) => one.finding === finding)).toBe(TERMS.isCounted(finding) && fits);
        }
        for (const one of over) expect(one.found).toBeGreaterThan(one.known);
        for (const one of under) expect(one.found < one.known && one.file !== "other").toBe(true);
      }),
    );
  });

  it("is only ever lowered, and then has nothing to take off and hides what it hid", () => {
    fc.assert(
      fc.property(found, counts(some), (findings, known) => {
        const next = lowered(known, findings, TERMS);
        for (const { file, rule, count } of eachCount(next))
          expect(count).toBeLessThanOrEqual(countIn(known, file, rule));
        const after = applyBaseline(findings, next, TERMS);
        expect(after.under).toEqual([]);
        expect(after.shown).toEqual(applyBaseline(findings, known, TERMS).shown);
      }),
    );
  });

  it("that was raised hides all that it may, and keeps what was not looked at", () => {
    fc.assert(
      fc.property(found, counts(some), (findings, known) => {
        const next = raised(known, findings, TERMS);
        expect(applyBaseline(findings, next, TERMS).shown.every((one) => !TERMS.isCounted(one))).toBe(true);
        for (const { file, rule, count } of eachCount(known))
          if (file === "other" && countedIn(findings, file, rule) === 0)
            expect(countIn(next, file, rule)).toBe(count);
      }),
    );
  });
});

const SCHEMA = '"schema": "score.baseline/1"';

describe("a baseline that is none", () => {
  it.each([
    ["no JSON", "{", "it is not JSON"],
    ["empty", "", "it is not JSON"],
    ["a list", "[]", 'it does not say "schema"'],
    ["null", "null", 'it does not say "schema"'],
    ["of another kind", '{"schema":"score.lint/1","counts":{}}', 'it does not say "schema"'],
    ["without counts", `{${SCHEMA}}`, '"counts" is not an object'],
    ["with a list of counts", `{${SCHEMA},"counts":[]}`, '"counts" is not an object'],
    ["with a number for a file", `{${SCHEMA},"counts":{"goals/a.md":1}}`, 'what stands for "goals/a.md"'],
    ["with words for a count", `{${SCHEMA},"counts":{"a":{"b":"1"}}}`, 'the count of "b" in "a"'],
    ["with a count of nothing", `{${SCHEMA},"counts":{"a":{"b":0}}}`, "is not a whole number from 1 on"],
    ["with half a finding", `{${SCHEMA},"counts":{"a":{"b":1.5}}}`, "is not a whole number from 1 on"],
    [
      "with more than there can be",
      `{${SCHEMA},"counts":{"a":{"b":1e300}}}`,
      "is not a whole number from 1 on",
    ],
    [
      "with a prototype of another kind",
      `{${SCHEMA},"counts":{"__proto__":{"__proto__":{"a":1}}}}`,
      "the count of",
    ],
    ["half merged", `<<<<<<< a\n{${SCHEMA}}\n=======\n{}\n>>>>>>> b\n`, "conflict markers"],
    ["nested as deep as it can be", `{${SCHEMA},"counts":${'{"a":'.repeat(200_000)}`, "it is not JSON"],
  ])("is told: %s", (_says, text, why) => {
    const told = failureOf(() => read(text));
    expect(told.kind).toBe("config");
    expect(told.message).toContain(why);
    expect(told.message.length).toBeLessThan(400);
  });

  it("is told where it is no text, or too long to be read", () => {
    expect(failureOf(() => readBaseline("b.json", new Uint8Array([0xff, 0x7b]), 2)).message).toContain(
      "UTF-8",
    );
    const large = failureOf(() => readBaseline("b.json", bytesOf("{"), LARGEST_BASELINE + 1));
    expect(large.message).toContain("16,777,216 is the most that is read");
  });
});

function failureOf(body: () => unknown): ScoreError {
  try {
    body();
  } catch (error) {
    if (error instanceof ScoreError) return error;
    throw error;
  }
  throw new Error("it was read");
}
