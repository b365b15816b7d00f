import { escapeLine, escapeLines } from "./escape.ts";

/** A property of a mark: what it is called, and its value. */
export type MarkProperty = readonly [name: string, value: string];

/**
 * Writes a command to the log of a GitHub workflow that shows a message, at a place of a file where the properties name one:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubMark(
  kind: "error" | "warning" | "notice",
  properties: readonly MarkProperty[],
  message: string,
): string {
  const list = properties.map(([name, value]) => `${name}=${propertyValue(value)}`).join(",");
  return `::${kind} ${list}::${commandData(escapeLines(message))}\n`;
}

function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function propertyValue(text: string): string {
  return commandData(escapeLine(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
