import type { Reported } from "../core/lint/reported.ts";

/** Writes a finding as the text report has it, for the body of a report of another form. */
export function reportedText(reported: Reported): string {
  const { path, start, level, rule, message, suggestion, clock } = reported;
  const place = level === "refused" ? path : `${path}:${start.line}:${start.column}`;
  const fix = suggestion === undefined ? "" : `\n  fix: ${suggestion.replaceAll("\n", "\n       ")}`;
  return `${place} ${level} ${rule}${clock ? " (by the day)" : ""}\n  ${message}${fix}`;
}
