import type { Keys } from "../score/read-keys.ts";

/** The order in which the keys of a complaint are written. */
export const COMPLAINT_KEYS = [
  "kind",
  "received",
  "channel",
  "goal",
  "broke",
  "kept",
  "severity",
  "wanted",
  "answered",
  "put-right",
  "told-customer",
  "left",
  "cause",
  "elsewhere",
  "cost-us",
  "amendments",
  "no-change",
  "closed",
  "check-on",
  "held",
  "by",
  "override",
  "ref",
] as const satisfies readonly (keyof Keys<"complaint">)[];

/** The keys that hold a day or a moment, which are written without quotes. */
export const MOMENT_KEYS: ReadonlySet<string> = new Set([
  "received",
  "answered",
  "told-customer",
  "closed",
  "check-on",
  "on",
  "date",
]);
