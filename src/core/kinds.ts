/** The kinds of amendment. `compose` marks what is written for the first time and mends nothing, so it is none of them. */
export const AMENDMENT_KINDS = ["mend", "patch", "improve", "weaken", "review", "retire"] as const;

/** The kind of an amendment. */
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];
