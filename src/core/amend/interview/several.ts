/** The questions for what we always do, one line each: as many as a goal may hold. */
export const ALWAYS = ["always", "always-2", "always-3", "always-4", "always-5"] as const;

/** The questions for what we never do, one line each. */
export const NEVER = ["never", "never-2", "never-3", "never-4", "never-5"] as const;

/** The questions for what we do instead, each in the place of its never. */
export const INSTEAD = ["instead", "instead-2", "instead-3", "instead-4", "instead-5"] as const;
