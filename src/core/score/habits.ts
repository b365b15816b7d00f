import type { KeptDocument } from "../document/document.ts";
import type { Value } from "../document/value.ts";
import { entryOf, type Placed } from "./keys.ts";

/** A habit of the people who serve, with what they decided about it as far as somebody wrote it down. */
export interface Habit {
  /** Where it stands in the list of its goal, from 0. */
  readonly at: number;
  readonly habit: Placed;
  readonly verdict: string | undefined;
  /** The day of the verdict. */
  readonly on: string | undefined;
  readonly amendment: Placed | undefined;
}

/** Reads the habits of a goal; what is none is left out, because the schema check tells of it. */
export function habitsOf(document: KeptDocument): readonly Habit[] {
  const value = entryOf(document, "habits")?.value;
  if (value?.type !== "list") return [];
  return value.items.flatMap((item, at) => {
    const placed = (key: string): Placed | undefined => textIn(item, key);
    const habit = placed("habit");
    if (habit === undefined) return [];
    return [
      { at, habit, verdict: placed("verdict")?.text, on: placed("on")?.text, amendment: placed("amendment") },
    ];
  });
}

/** Returns the text of a key inside a mapping, or nothing where it is absent or no text. */
export function textIn(map: Value | undefined, key: string): Placed | undefined {
  const value = map?.type === "map" ? map.entries.find((entry) => entry.key === key)?.value : undefined;
  if (value?.type !== "scalar" || value.data === null || String(value.data).trim() === "") return undefined;
  return { text: String(value.data).trim(), span: value.span };
}
