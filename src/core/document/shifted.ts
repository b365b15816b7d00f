import type { Block, Item, Outline, Section } from "./outline.ts";
import type { Span } from "./source-text.ts";
import type { Entry, Value } from "./value.ts";

function shiftedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Moves a key with all that stands in it. */
export function shiftedEntry({ key, keySpan, value }: Entry, by: number): Entry {
  return { key, keySpan: shiftedSpan(keySpan, by), value: shiftedValue(value, by) };
}

function shiftedValue(value: Value, by: number): Value {
  const span = shiftedSpan(value.span, by);
  if (value.type === "scalar") return { type: value.type, data: value.data, span, style: value.style };
  if (value.type === "list")
    return {
      type: value.type,
      items: value.items.map((item) => shiftedValue(item, by)),
      span,
      style: value.style,
    };
  const entries = value.entries.map((entry) => shiftedEntry(entry, by));
  return { type: value.type, entries, span, style: value.style };
}

/** Moves blocks with their points. */
export function shiftedBlocks(blocks: readonly Block[], by: number): Block[] {
  return blocks.map(({ type, span, text, items }) => ({
    type,
    span: shiftedSpan(span, by),
    text,
    items: items.map((item) => shiftedItem(item, by)),
  }));
}

function shiftedItem({ span, text, textStart, bold }: Item, by: number): Item {
  return { span: shiftedSpan(span, by), text, textStart: textStart + by, bold };
}

/** Moves the title of a body. */
export function shiftedTitle(title: Outline["title"], by: number): Outline["title"] {
  return title && { text: title.text, raw: title.raw, span: shiftedSpan(title.span, by) };
}

/** Moves a section, with its blocks in an array of its own. */
export function shiftedSection(section: Section, by: number): Section & { blocks: Block[] } {
  const { title, meaning, depth, heading, content, blocks } = section;
  return {
    ...{ title, meaning, depth },
    heading: shiftedSpan(heading, by),
    content: shiftedSpan(content, by),
    blocks: shiftedBlocks(blocks, by),
  };
}
