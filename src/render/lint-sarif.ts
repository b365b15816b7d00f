import type { Fix, Log, Notification, PhysicalLocation, Region, Result, Run, Suppression } from "sarif";
import type { Place } from "../core/document/source-text.ts";
import type { Rule } from "../core/lint/define-rule.ts";
import type { Replacement, Reported, ReportedScore, ReportedSuppressed } from "../core/lint/reported.ts";
import { countOf } from "./count.ts";
import { escapeLines } from "./escape.ts";
import { renderJsonBody } from "./json.ts";
import { letStandWords } from "./let-stand.ts";
import { SARIF_LEVELS, sarifOwnRule, sarifRule } from "./sarif-rules.ts";
import { asUrlPath } from "./url-path.ts";

/** What a SARIF log says of the program and how it ended. */
export interface SarifRun {
  readonly rules: readonly Rule[];
  readonly version: string;
  readonly exitCode: number;
  readonly exitWords: string;
  /** Whether what is let stand is a result as well. GitHub takes no notice of that and opens an alert for each. */
  readonly isFull: boolean;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** GitHub refuses a log with more results, and shows the first 5,000 of them. */
const MOST_RESULTS = 25_000;

const ORDER = ["refused", "error", "warning", "info"] as const;

/**
 * Renders a report as SARIF 2.1.0. A refused file is a result, because a service that shows results only would show a file that
 * nobody could check as clean; and a notification of the run, because that is where SARIF says that something was not looked at.
 * What is let stand is counted there.
 */
export function renderSarif(scores: readonly ReportedScore[], about: SarifRun): string {
  const everything = scores.flatMap((score) => score.all);
  const all = ORDER.flatMap((level) => everything.filter((reported) => reported.level === level));
  const hidden = about.isFull ? scores.flatMap(({ suppressed }) => suppressed) : [];
  const own = [...new Set([...all, ...hidden].map(({ rule }) => rule))].filter((id) =>
    about.rules.every((rule) => rule.id !== id),
  );
  const driver = driverOf(about, own);
  const indexes = new Map(driver.rules?.map(({ id }, index) => [id, index]));
  const inRun = (reported: Reported): Result => resultOf(reported, indexes.get(reported.rule) ?? -1);
  const run: Run = {
    tool: { driver },
    automationDetails: { id: ["score-lint", ...commonFolder(scores), ""].join("/") },
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { [TOP]: { description: { text: "The top of the repository." } } },
    invocations: [
      {
        executionSuccessful: true,
        exitCode: about.exitCode,
        exitCodeDescription: about.exitWords,
        toolExecutionNotifications: notifications(scores, all.length + hidden.length),
      },
    ],
    results: [
      // Where some have been let stand, the others say that they have not.
      ...all
        .slice(0, MOST_RESULTS)
        .map((one) => ({ ...inRun(one), ...(about.isFull && { suppressions: [] }) })),
      ...hidden
        .slice(0, Math.max(0, MOST_RESULTS - all.length))
        .map((one) => ({ ...inRun(one), suppressions: [suppressionOf(one)] })),
    ],
  };
  const log: Log = { $schema: SCHEMA, version: "2.1.0", runs: [run] };
  return renderJsonBody(log);
}

const TOP = "%SRCROOT%";

function driverOf({ rules, version }: SarifRun, own: readonly string[]): Run["tool"]["driver"] {
  const page = `https://www.npmjs.com/package/cx-score/v/${version}`;
  return {
    name: "score",
    version,
    semanticVersion: version,
    informationUri: page,
    rules: [...rules.map((rule) => sarifRule(rule, page)), ...own.map((id) => sarifOwnRule(id, page))],
  };
}

// One analysis takes the place of the last of its name: those of two scores in one repository must not.
function commonFolder(scores: readonly ReportedScore[]): readonly string[] {
  const [first = [], ...others] = scores.map(({ path }) => path.split("/").filter((step) => step !== ""));
  const end = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return end === -1 ? first : first.slice(0, end);
}

function notifications(scores: readonly ReportedScore[], count: number): Notification[] {
  const refused = scores.flatMap(({ all }) => all).filter(({ level }) => level === "refused");
  return [
    ...refused.slice(0, MOST_RESULTS).map(
      (reported): Notification => ({
        level: "error",
        descriptor: { id: reported.rule },
        message: { text: `not looked at: ${messageOf(reported)}` },
        locations: [{ physicalLocation: { artifactLocation: locationOf(reported.path) } }],
      }),
    ),
    ...scores.flatMap(({ notes }) =>
      notes.map((note): Notification => ({ level: "note", message: { text: escapeLines(note) } })),
    ),
    ...[letStandWords(scores.flatMap(({ suppressed }) => suppressed))].flatMap((words): Notification[] =>
      words === undefined ? [] : [{ level: "note", message: { text: words } }],
    ),
    ...(count > MOST_RESULTS ? [leftOut(count - MOST_RESULTS)] : []),
  ];
}

function leftOut(count: number): Notification {
  const text = `${countOf(count, "more finding")} left out here: code scanning on GitHub takes no log with more than 25,000. The text report has all of them.`;
  return { level: "warning", message: { text } };
}

function resultOf(reported: Reported, ruleIndex: number): Result {
  const { rule, level, suggestion, clock, fingerprint, fix } = reported;
  return {
    ruleId: rule,
    ruleIndex,
    level: SARIF_LEVELS[level],
    message: { text: messageOf(reported) },
    locations: [{ physicalLocation: physicalLocation(reported) }],
    partialFingerprints: { "scoreFinding/v1": fingerprint },
    ...(fix.length > 0 && { fixes: [fixOf(reported)] }),
    properties: { suggestion: suggestion ?? null, clock, refused: level === "refused" },
  };
}

function suppressionOf({ by, reason, reasonLine, path }: ReportedSuppressed): Suppression {
  if (by === "baseline") return { kind: "external", status: "accepted", justification: IN_BASELINE };
  const region = { startLine: reasonLine ?? 1 };
  return {
    kind: "inSource",
    status: "accepted",
    justification: escapeLines(reason ?? ""),
    location: { physicalLocation: { artifactLocation: locationOf(path), region } },
  };
}

const IN_BASELINE = "It stands in the baseline of the score.";

// What could be read as a link of SARIF's is none: it came from a file.
function messageOf({ message, suggestion }: Reported): string {
  const text = suggestion === undefined ? message : `${message}\nfix: ${suggestion}`;
  return escapeLines(text).replaceAll("](", "] (");
}

function physicalLocation({ path, level, start, end }: Reported): PhysicalLocation {
  const region = level === "refused" ? { startLine: 1 } : regionOf(start, end);
  return { artifactLocation: locationOf(path), region };
}

function locationOf(path: string): NonNullable<PhysicalLocation["artifactLocation"]> {
  return { uri: asUrlPath(path), uriBaseId: TOP };
}

function regionOf(start: Place, end: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf({ path, fix }: Reported): Fix {
  const replacements = fix.map(({ start, end, text }: Replacement) => ({
    deletedRegion: regionOf(start, end),
    insertedContent: { text },
  }));
  return {
    description: { text: "score lint --fix does this." },
    artifactChanges: [{ artifactLocation: locationOf(path), replacements }],
  };
}
