/** Two ends of a comparison, as they were typed. */
export interface RevisionRange {
  readonly before: string;
  /** Absent for what lies on the disk. */
  readonly after: string | undefined;
  /** Whether it begins where the two parted (`a...b`), and not at the first itself. */
  readonly sinceFork: boolean;
}

/** Reads `a..b`, `a...b` or one revision alone, which is held against the disk; an end that is left out is HEAD. */
export function parseRange(typed: string): RevisionRange {
  const parts = /^(.*?)(\.\.\.?)(.*)$/s.exec(typed);
  if (parts === null) return { before: typed, after: undefined, sinceFork: false };
  const [, before = "", dots, after = ""] = parts;
  return { before: before || "HEAD", after: after || "HEAD", sinceFork: dots === "..." };
}
