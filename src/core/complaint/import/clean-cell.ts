// Commands to a terminal go with what they command; other control characters say nothing to a reader.
const TERMINAL = /\u001B(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\u0007\u001B]{0,200}(?:\u0007|\u001B\\)?)/g;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Returns a cell as a person reads it, its lines kept. */
export function cleanLines(cell: string): string {
  return visible(cell).replace(/\r\n?/g, "\n").trim();
}

/** Returns a cell, or the name of a column, as one line. */
export function cleanLine(cell: string): string {
  return visible(cell).replace(/\s+/g, " ").trim();
}

function visible(cell: string): string {
  return cell.replace(TERMINAL, "").replace(CONTROL, "").replace(LONE_SURROGATE, "\uFFFD");
}
