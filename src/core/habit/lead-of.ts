import { lineStartOf } from "../document/source-text.ts";
import type { Value } from "../document/value.ts";

/** Returns what stands before an item of a list whose items have lines of their own: its indent, the dash and the blanks after it. */
export function leadOf(text: string, item: Value): string {
  const start = dashLineOf(text, item);
  return (
    /^[ \t]*-[ \t]+(?![#\r\n])/.exec(text.slice(start))?.[0] ?? `${/^[ \t]*/.exec(text.slice(start))?.[0]}- `
  );
}

/** Returns where the line of an item's dash begins; between the dash and the item there may be notes. */
export function dashLineOf(text: string, { span }: Value): number {
  let start = lineStartOf(text, span.start);
  while (start > 0 && !/^[ \t]*-[ \t\r\n]/.test(text.slice(start))) start = lineStartOf(text, start - 1);
  return start;
}
