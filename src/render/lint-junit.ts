import type { Reported, ReportedScore } from "../core/lint/reported.ts";
import { letStandWords } from "./let-stand.ts";
import { reportedText } from "./reported-text.ts";
import { type Xml, xml } from "./xml.ts";

/**
 * Renders a report in the form of JUnit: a suite for each score, a case for each file. A case fails on what fails the run, so that
 * no service turns red for a warning; what is only told stands in its output.
 */
export function renderJunit(scores: readonly ReportedScore[], warningsFail: boolean): string {
  const suites = scores.map((score) => suiteOf(score, warningsFail));
  const { tests, failures, errors } = sumOf(suites);
  const counts = xml`tests="${tests}" failures="${failures}" errors="${errors}"`;
  const inside = suites.map(({ text }) => text);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml`<testsuites name="score lint" ${counts}>${inside}\n</testsuites>\n`}`;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

interface Suite extends Counts {
  readonly text: Xml;
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
}

function suiteOf(score: ReportedScore, warningsFail: boolean): Suite {
  const byFile = new Map<string, Reported[]>(score.files.map((file) => [file, []]));
  for (const reported of score.all) {
    const known = byFile.get(reported.path);
    if (known === undefined) byFile.set(reported.path, [reported]);
    else known.push(reported);
  }
  const cases = [...byFile].map(([file, all]) => caseOf(file, all, warningsFail));
  const { tests, failures, errors } = sumOf(cases);
  const told = [...score.notes, letStandWords(score.suppressed)].filter((words) => words !== undefined);
  const note = told.length === 0 ? xml`` : xml`\n    <system-out>${told.join("\n")}</system-out>`;
  const counts = xml`tests="${tests}" failures="${failures}" errors="${errors}" skipped="0"`;
  const inside = cases.map((file) => file.text);
  const text = xml`\n  <testsuite name="${score.name}" ${counts}>${inside}${note}\n  </testsuite>`;
  return { tests, failures, errors, text };
}

function caseOf(file: string, all: readonly Reported[], warningsFail: boolean): Suite {
  const fails = ({ level, clock }: Reported): boolean =>
    level === "error" || (level === "warning" && warningsFail && !clock);
  const refused = all.filter(({ level }) => level === "refused");
  const failing = all.filter(fails);
  const told = all.filter((reported) => reported.level !== "refused" && !fails(reported));
  const [outcome, why] =
    refused.length > 0
      ? (["error", [...refused, ...failing]] as const)
      : failing.length > 0
        ? (["failure", failing] as const)
        : (["passed", []] as const);
  const first = why[0] ?? told[0];
  const line = first === undefined ? xml`` : xml` line="${first.start.line}"`;
  const parts = [
    ...(outcome === "passed" ? [] : [whyNot(outcome, why)]),
    ...(told.length === 0 ? [] : [xml`\n      <system-out>${textOf(told)}</system-out>`]),
  ];
  const end = parts.length === 0 ? xml`/>` : xml`>${parts}\n    </testcase>`;
  return {
    tests: 1,
    failures: outcome === "failure" ? 1 : 0,
    errors: outcome === "error" ? 1 : 0,
    text: xml`\n    <testcase name="${file}" classname="score.lint" file="${file}"${line}${end}`,
  };
}

function whyNot(outcome: "error" | "failure", all: readonly Reported[]): Xml {
  const [first] = all;
  const more = all.length === 1 ? "" : ` (and ${all.length - 1} more)`;
  const inside = xml` type="${first?.rule ?? ""}" message="${`${first?.message}${more}`}">${textOf(all)}`;
  return outcome === "error"
    ? xml`\n      <error${inside}</error>`
    : xml`\n      <failure${inside}</failure>`;
}

function textOf(all: readonly Reported[]): string {
  return all.map(reportedText).join("\n\n");
}
