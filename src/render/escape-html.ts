// What no page shows, or what turns the words after it about: control characters, halves of characters, embeddings and overrides.
// Joiners and the marks of direction stay: Persian, Hindi and Hebrew are written with them.
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u{E0000}-\u{E007F}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes text from a file safe between tags and inside quoted attributes; what no page should hold is shown as a replacement sign. */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, "\uFFFD").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
