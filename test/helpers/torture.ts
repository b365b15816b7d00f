import { expect } from "vitest";
import { cleanScore, type RunOptions, type Workplace, workplace } from "./score.ts";

/** The goal that the torture cases spoil; another, `be-known`, stays readable beside it. */
export const SPOILT = "goals/have-it-fixed-once.md";

const NEIGHBOUR =
  "---\ngoal: Be known\nserves: [price-you-heard]\nalways:\n  greet: Look up\nnever:\n  correct: Correct how somebody says a dish\n---\n\n# Be known\n\n## What has to happen\n\nSomebody looks up.\n\n## How it must feel\n\nKnown by name, and in no hurry to leave.\n\n## Never\n\n- **correct** \u2014 it is quick.\n\n## What we believe\n\nPeople come back for people.\n";

/** What lint said in both formats, after the invariant of every torture case was checked. */
export interface Verdict {
  readonly code: number | null;
  readonly text: string;
  readonly findings: readonly {
    file: string;
    rule: string;
    severity: string;
    line: number;
    column: number;
    message: string;
  }[];
  readonly refused: readonly { file: string; code: string; message: string }[];
  /** The ids of rules and refusals of the spoilt file, in order. */
  readonly codes: readonly string[];
}

/** Makes a score with one spoilt goal, and a readable goal without an owner beside it. */
export function spoiltScore(content?: string | Uint8Array): Workplace {
  const place = workplace({ ...cleanScore(), "goals/be-known.md": NEIGHBOUR });
  if (content !== undefined) place.write(SPOILT, content);
  return place;
}

/** Lints as text and as JSON: the codes agree, no trace, no terminal command, valid JSON, and the neighbour is still told of. */
export function lintBoth(place: Workplace, ...args: (string | RunOptions)[]): Verdict {
  const text = place.score("lint", ...args);
  const json = place.score("lint", "--format", "json", ...args);
  expect(json.code).toBe(text.code);
  for (const output of [text.stdout, text.stderr, json.stdout, json.stderr]) {
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(output).not.toMatch(
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    );
  }
  const body = JSON.parse(json.stdout) as Pick<Verdict, "findings" | "refused">;
  const codes = [
    ...body.refused.filter(({ file }) => file === SPOILT).map(({ code }) => code),
    ...body.findings.filter(({ file }) => file === SPOILT).map(({ rule }) => rule),
  ];
  return {
    code: text.code,
    text: text.stdout + text.stderr,
    findings: body.findings,
    refused: body.refused,
    codes,
  };
}

/** What lint said of one of many spoilt goals, and what it would have ended with for that one alone. */
export type Share = Omit<Verdict, "text">;

/** Lints many spoilt goals as files of one score, when the first is asked for, and tells of each by its place in the list. */
export function lintedTogether(contents: readonly (string | Uint8Array)[]): (at: number) => Share {
  let verdict: Verdict | undefined;
  const fileOf = (at: number): string => `goals/spoilt-${at}.md`;
  return (at) => {
    if (verdict === undefined) {
      const place = spoiltScore();
      for (const [index, content] of contents.entries()) place.write(fileOf(index), content);
      verdict = lintBoth(place);
      expectNeighbour(verdict);
    }
    const findings = verdict.findings.filter(({ file }) => file === fileOf(at));
    const refused = verdict.refused.filter(({ file }) => file === fileOf(at));
    const wrong = findings.some(({ severity }) => severity === "error");
    return {
      code: refused.length > 0 ? 3 : wrong ? 1 : 0,
      findings,
      refused,
      codes: [...refused.map(({ code }) => code), ...findings.map(({ rule }) => rule)],
    };
  };
}

/** Lints a score with one spoilt goal, and sees to it that the file beside it is reported all the same. */
export function lintSpoilt(content: string | Uint8Array): Verdict {
  const verdict = lintBoth(spoiltScore(content));
  expectNeighbour(verdict);
  return verdict;
}

/** Expects that the readable goal was linted: its only finding is that it has no owner. */
export function expectNeighbour(verdict: Verdict): void {
  const found = verdict.findings.filter(({ file }) => file === "goals/be-known.md");
  expect(found.map(({ rule }) => rule)).toEqual(["goal/owner-missing"]);
  expect(verdict.text).toContain("goals/be-known.md");
}
