import type { Severity } from "../config/config.ts";
import { type Place, placesIn, sourceOf } from "../document/source-text.ts";
import type { Splice } from "../document/splice.ts";
import { commandIn } from "./command-in.ts";
import type { Finding, Refusal } from "./finding.ts";
import type { LintedScore, LintResult } from "./report.ts";
import type { Suppressed } from "./suppress/suppressed.ts";

/** A finding or a refused file as other programs are told of it. */
export interface Reported {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly level: Severity | "refused";
  readonly rule: string;
  readonly message: string;
  readonly suggestion: string | undefined;
  readonly start: Place;
  /** Behind the last character. */
  readonly end: Place;
  readonly clock: boolean;
  readonly fix: readonly Replacement[];
  /** The same in the next run, wherever the line stands by then; no other of this run has it. */
  readonly fingerprint: string;
}

/** A piece of a fix, by the places of what it takes out. */
export interface Replacement {
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
}

/** A finding that is let stand, and why. */
export interface ReportedSuppressed extends Reported {
  readonly by: Suppressed["by"];
  readonly reason: string | undefined;
  /** The line of the comment. */
  readonly reasonLine: number | undefined;
}

/** One score's share of a report. */
export interface ReportedScore {
  readonly name: string;
  /** Its folder from the top of the repository; empty where it is the top. */
  readonly path: string;
  /** Every file that was looked at, from the top as well. */
  readonly files: readonly string[];
  readonly all: readonly Reported[];
  /** What comments and the baseline hide; it counts for nothing. */
  readonly suppressed: readonly ReportedSuppressed[];
  readonly notes: readonly string[];
}

/** What a report has to know beside what lint found. */
export interface ReportSource {
  /** Returns the folder of a score from the top of the repository. */
  readonly folderOf: (root: string) => string;
  /** Returns the text that a file has now; nothing where it can't be read. */
  readonly textOf: (root: string, file: string) => string | undefined;
  /** Makes a short name of a text that no other text has. */
  readonly nameOf: (text: string) => string;
}

/** Puts what lint found into the form of a report. Files with a finding are read once more, for what stands in their lines. */
export function reportedOf(result: LintResult, source: ReportSource): readonly ReportedScore[] {
  const given = new Map<string, number>();
  const unique = (name: string): string => {
    const count = given.get(name) ?? 0;
    given.set(name, count + 1);
    return count === 0 ? name : source.nameOf(`${name} ${count}`);
  };
  return result.scores.map((score) => {
    const path = source.folderOf(score.root);
    const from = (file: string): string => (path === "" ? file : `${path}/${file}`);
    const fingerprint = (file: string, rule: string, line: string): string =>
      unique(source.nameOf([rule, from(file), line].join("\0")));
    const inHand = (suggestion: string | undefined): string | undefined =>
      suggestion
        ?.split("\n")
        .map((line) => commandIn(path, line))
        .join("\n");
    const refused = score.refused.map((refusal) => ({
      ...asReported(refusal),
      path: from(refusal.file),
      suggestion: inHand(refusal.suggestion),
      fingerprint: fingerprint(refusal.file, refusal.code, ""),
    }));
    const inReport = ({ finding, line, fix }: InFile): Reported => ({
      ...withoutSource(finding),
      path: from(finding.file),
      suggestion: inHand(finding.suggestion),
      fix,
      fingerprint: fingerprint(finding.file, finding.rule, line),
    });
    const inText = inFiles(score, source);
    const found = score.findings.map((finding) => inReport(inText(finding)));
    // Named last, so that what is told has the names that it had without them.
    const suppressed = score.suppressed.map(({ finding, by, reason, line }) => ({
      ...inReport(inText(finding)),
      by,
      reason,
      reasonLine: line,
    }));
    const files = score.paths.map(from);
    return { name: score.name, path, files, all: [...refused, ...found], suppressed, notes: score.notes };
  });
}

const BEGINNING: Place = { line: 1, column: 1 };

type Placed = "path" | "suggestion" | "fingerprint";

function asReported({ code, message }: Refusal): Omit<Reported, Placed> {
  return {
    level: "refused",
    rule: code,
    message,
    start: BEGINNING,
    end: BEGINNING,
    clock: false,
    fix: [],
  };
}

function withoutSource(finding: Finding): Omit<Reported, Placed | "fix"> {
  const { severity, rule, message, start, end, clock } = finding;
  return { level: severity, rule, message, start, end, clock };
}

interface InFile {
  readonly finding: Finding;
  /** The words of its line, however they are set in. */
  readonly line: string;
  readonly fix: readonly Replacement[];
}

function inFiles(score: LintedScore, source: ReportSource): (finding: Finding) => InFile {
  let known: { file: string; lines: readonly string[]; placeOf: (offset: number) => Place } | undefined;
  return (finding) => {
    if (known?.file !== finding.file) {
      const judged = score.texts?.get(finding.file);
      const text =
        (judged === undefined ? source.textOf(score.root, finding.file) : sourceOf(judged).text) ?? "";
      known = { file: finding.file, lines: text.split("\n"), placeOf: placesIn(text) };
    }
    const { lines, placeOf } = known;
    const line = (lines[finding.start.line - 1] ?? "").trim().replace(/\s+/g, " ");
    return { finding, line, fix: (finding.fix ?? []).map((splice) => replacement(splice, placeOf)) };
  };
}

function replacement(splice: Splice, placeOf: (offset: number) => Place): Replacement {
  return { start: placeOf(splice.start), end: placeOf(splice.end), text: splice.text };
}
