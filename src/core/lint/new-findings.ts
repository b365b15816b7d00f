import type { Finding } from "./finding.ts";

/** What was found at one moment, with what is needed to know a finding again. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Returns the words of the line that a finding stands in, however they are set in. */
  readonly lineOf: (finding: Finding) => string;
  /** Tells whether there was such a file. */
  readonly has: (file: string) => boolean;
}

/**
 * Returns what is found now and was not found before: nobody is told of what somebody else left, wherever it stands, and nobody
 * passes with what a change of theirs does to a file that they never touched. A finding is known again by its rule, its words and
 * those of its line, wherever that has moved in its file, or from a file that is gone to one that is new.
 */
export function newFindings(before: Found, now: Found): readonly Finding[] {
  const left = new Map<string, number>();
  const add = (key: string): void => void left.set(key, (left.get(key) ?? 0) + 1);
  for (const finding of before.findings) add(keyOf(finding, before, now.has(finding.file)));
  return now.findings.filter((finding) => {
    const key = keyOf(finding, now, before.has(finding.file));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

// Where another file is named with a line, that line may have moved.
const PLACE = /(?<=\.(?:md|yaml)):\d+(?::\d+)?|(?<=\bline )\d+/g;

function keyOf(finding: Finding, { lineOf }: Found, stays: boolean): string {
  const words = finding.message.replace(PLACE, "");
  return [stays ? finding.file : "", finding.rule, words, lineOf(finding)].join("\0");
}
