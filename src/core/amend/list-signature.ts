import type { Change } from "../history/change.ts";

const LISTS: ReadonlySet<Change["part"]> = new Set(["always", "never", "standard"]);

/** Tells whether a change is one of a clause or a standard. */
export function isOfAList(change: Pick<Change, "part">): boolean {
  return LISTS.has(change.part);
}

/** Writes the changes of clauses and standards as one text that can be compared, whatever order they come in. */
export function listSignature(
  changes: readonly (Pick<Change, "part" | "op" | "before" | "after"> & {
    readonly clause?: string | undefined;
  })[],
): string {
  return changes
    .filter(isOfAList)
    .map(({ part, op, clause, before, after }) =>
      JSON.stringify([part, op, part === "standard" ? clause : undefined, before, after]),
    )
    .sort()
    .join("\n");
}
