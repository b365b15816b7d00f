/** Renders a versioned envelope. C1 and bidirectional controls are written as escapes, so that no terminal obeys them. */
export function renderJson(command: string, body: Readonly<Record<string, unknown>>): string {
  return `${stringify({ schema: `score.${command}/1`, ...body }, 2)}\n`;
}

/** Renders one object to a line, for lists that can be long. */
export function renderJsonLine(body: unknown): string {
  return `${stringify(body)}\n`;
}

function stringify(body: unknown, indent?: number): string {
  const text = JSON.stringify(body, (_key, value: unknown) => (value === undefined ? null : value), indent);
  return text.replace(
    /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
