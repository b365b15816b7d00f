import type { Entry, Value } from "./value.ts";

/**
 * Keys and values in as few marks as they can be kept in: a key is `[key, start, end, value]`, a value `[form, start, end, …]` with
 * its data, its items or its keys behind.
 */
export type CompactEntry = readonly [key: string, start: number, end: number, value: CompactValue];

type CompactValue = readonly [form: number, start: number, end: number, ...rest: readonly unknown[]];

const FORMS = [
  ["scalar", "plain"],
  ["scalar", "quoted"],
  ["scalar", "block"],
  ["list", "flow"],
  ["list", "block"],
  ["map", "flow"],
  ["map", "block"],
] as const satisfies readonly (readonly [Value["type"], Value["style"]])[];

/** Packs the keys of a document. */
export function packEntries(entries: readonly Entry[]): readonly CompactEntry[] {
  return entries.map(({ key, keySpan, value }) => [key, keySpan.start, keySpan.end, packValue(value)]);
}

/** Unpacks what `packEntries` packed. */
export function unpackEntries(packed: readonly CompactEntry[]): readonly Entry[] {
  return packed.map(([key, start, end, value]) => ({
    key,
    keySpan: { start, end },
    value: unpackValue(value),
  }));
}

function packValue(value: Value): CompactValue {
  const form = FORMS.findIndex(([type, style]) => type === value.type && style === value.style);
  const { start, end } = value.span;
  if (value.type === "scalar") return [form, start, end, ...packData(value.data)];
  return [
    form,
    start,
    end,
    ...(value.type === "list" ? value.items.map(packValue) : packEntries(value.entries)),
  ];
}

function unpackValue([form, start, end, ...rest]: CompactValue): Value {
  const [type, style] = FORMS[form] as (typeof FORMS)[number];
  const span = { start, end };
  if (type === "scalar") return { type, style, span, data: unpackData(rest) };
  if (type === "list")
    return { type, style, span, items: rest.map((item) => unpackValue(item as CompactValue)) };
  return { type, style, span, entries: unpackEntries(rest as unknown as readonly CompactEntry[]) };
}

type Data = string | number | boolean | null;

// JSON has no `.nan`, `.inf` or `-0`, and YAML has.
function packData(data: Data): readonly unknown[] {
  return typeof data === "number" && !Object.is(JSON.parse(JSON.stringify(data)), data)
    ? [null, Object.is(data, -0) ? "-0" : String(data)]
    : [data];
}

function unpackData([data, odd]: readonly unknown[]): Data {
  return odd === undefined ? (data as Data) : Number(odd);
}
