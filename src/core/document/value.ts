import type { Span } from "./source-text.ts";

/** One key with its value. Spans are offsets into the whole file. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  /** Text, number, boolean or null; for a list its items, for a mapping its entries. */
  readonly value: Value;
}

/** A YAML value with its place. `style` tells how it is written, because edits go by that. */
export type Value =
  | {
      readonly type: "scalar";
      readonly data: string | number | boolean | null;
      readonly span: Span;
      readonly style: "plain" | "quoted" | "block";
    }
  | {
      readonly type: "list";
      readonly items: readonly Value[];
      readonly span: Span;
      readonly style: "flow" | "block";
    }
  | {
      readonly type: "map";
      readonly entries: readonly Entry[];
      readonly span: Span;
      readonly style: "flow" | "block";
    };

/** Turns a value into plain data for a schema to judge. Keys such as `__proto__` stay harmless own keys. */
export function dataOf(value: Value): unknown {
  if (value.type === "scalar") return value.data;
  if (value.type === "list") return value.items.map(dataOf);
  return recordOf(value.entries);
}

/** Turns entries into a record without a prototype, so that no key can reach one. */
export function recordOf(entries: readonly Entry[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  for (const entry of entries) record[entry.key] = dataOf(entry.value);
  return record;
}

/** Tells whether nothing was written for a key, or `~` or `null`. */
export function isEmpty(value: Value): boolean {
  return value.type === "scalar" && value.data === null;
}
