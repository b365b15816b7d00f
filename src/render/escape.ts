// Everything that could move the cursor, hide or reorder words, or start a terminal command: C0 but for tab, DEL, C1,
// zero-width and bidirectional controls, line separators, lone surrogates.
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u{E0000}-\u{E007F}]/gu;

/** Makes a text from a file, a commit or the environment safe for a terminal, on one line: `\u{1b}` instead of an escape. */
export function escapeLine(text: string): string {
  return text.replace(/\r\n|\n/g, "\\n").replace(UNSAFE, show);
}

/** The same for a text of several lines, whose line feeds are kept. */
export function escapeLines(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(UNSAFE, show);
}

function show(unit: string): string {
  return `\\u{${unit.codePointAt(0)?.toString(16) ?? "fffd"}}`;
}
