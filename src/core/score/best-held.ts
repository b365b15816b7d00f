import type { KeptDocument } from "../document/document.ts";
import type { Value } from "../document/value.ts";
import { entryOf } from "./keys.ts";

/** Returns the best that was ever held of a standard, as its goal says; nothing where it says none. */
export function bestHeld(document: Pick<KeptDocument, "entries">, standard: string): number | undefined {
  const best = inside(inside(entryOf(document, "standards")?.value, standard), "best");
  const value = inside(best, "value");
  return value?.type === "scalar" && typeof value.data === "number" ? value.data : undefined;
}

function inside(map: Value | undefined, key: string): Value | undefined {
  return map?.type === "map" ? map.entries.find((entry) => entry.key === key)?.value : undefined;
}
