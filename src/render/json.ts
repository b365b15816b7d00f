import type { Change } from "../core/history/change.ts";

/**
 * Renders a versioned envelope. C1 and bidirectional controls are written as escapes, so that no terminal obeys them, and so is
 * what begins a command to a program that shows the log of a CI.
 */
export function renderJson(command: string, body: Readonly<Record<string, unknown>>): string {
  return renderJsonBody({ schema: `score.${command}/1`, ...body });
}

/** Renders a versioned envelope that ends with a list, which may be long: member by member, in whole lines. */
export function* renderJsonWithList(
  command: string,
  body: Readonly<Record<string, unknown>>,
  list: string,
  members: Iterable<unknown>,
): Generator<string> {
  const end = "]\n}\n";
  const empty = renderJson(command, { ...body, [list]: [] });
  let last: string | undefined;
  for (const member of members) {
    yield last === undefined ? `${empty.slice(0, -end.length)}\n` : `${last},\n`;
    // No text in JSON has a line feed in it.
    last = `    ${stringify(member, 2).replaceAll("\n", "\n    ")}`;
  }
  yield last === undefined ? empty : `${last}\n  ${end}`;
}

/** Renders JSON of which somebody else says what it looks like, as safe to show. */
export function renderJsonBody(body: unknown): string {
  return `${stringify(body, 2)}\n`;
}

/** Renders one object to a line, for lists that can be long. */
export function renderJsonLine(body: unknown): string {
  return `${stringify(body)}\n`;
}

/** Takes some keys of an object, all of them: an absent value is null. */
export function pick<Body extends object, Key extends keyof Body>(
  body: Body,
  keys: readonly Key[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys.map((key) => [key, body[key] ?? null]));
}

/** Shapes a change as the envelopes of `log` and `amend` have it. */
export function changeJson(change: Change): Readonly<Record<string, unknown>> {
  return pick(change, ["clause", "part", "op", "before", "after", "direction", "evidence"]);
}

function stringify(body: unknown, indent?: number): string {
  const text = JSON.stringify(body, (_key, value: unknown) => (value === undefined ? null : value), indent);
  return text.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const UNSAFE = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|(?<=#)#(?=[a-z]*\[)/gi;
