/** Every state of a complaint, in the order that it comes through them. A thanks is only `noted`: nothing waits to be done. */
export const COMPLAINT_STATES = [
  "open",
  "put-right",
  "amended",
  "no-change",
  "closed",
  "held",
  "came-back",
  "noted",
] as const;

/** How far a complaint has come. Derived from its facts and never typed. */
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** What can let something happen: never "a person". */
export const CAUSE_KINDS = ["design", "tool", "supplier", "knowledge", "management", "promise"] as const;
/** How much is at stake. */
export const SEVERITIES = ["safety", "serious", "ordinary"] as const;
/** How the customer left in the end. */
export const LEFT = ["worse", "same", "better-than-before"] as const;
