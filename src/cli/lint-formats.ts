/** The forms in which `score lint` tells what it found; the first unless told otherwise. */
export const LINT_FORMATS = ["text", "json", "github", "gitlab", "sarif", "junit"] as const;

/** One of them. */
export type LintFormat = (typeof LINT_FORMATS)[number];

/** What a report of each is usually called. */
export const REPORT_NAMES: Readonly<Record<LintFormat, string>> = {
  text: "lint-report.txt",
  json: "lint-report.json",
  github: "lint-report.txt",
  gitlab: "gl-code-quality-report.json",
  sarif: "lint-report.sarif",
  junit: "lint-report.xml",
};
