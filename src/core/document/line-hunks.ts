import { diffIndices } from "node-diff3";

/** A stretch of one list of pieces that stands in the place of a stretch of another. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Comparing costs the product of both lengths; beyond this nobody would wait for it. */
const MOST_COMPARED = 25_000_000;

/**
 * Finds what differs between two lists of pieces, in order. Where a difference could as well stand further down (an empty line
 * above or below a paragraph), it stands as far down as it can, so that two edits of one text are cut the same way.
 * Returns nothing where the lists are too long to compare.
 */
export function hunksBetween(base: readonly string[], other: readonly string[]): readonly Hunk[] | undefined {
  const head = sharedHead(base, other);
  const tail = sharedTail(base, other, head);
  const [left, right] = [base.slice(head, base.length - tail), other.slice(head, other.length - tail)];
  if (left.length * right.length > MOST_COMPARED) return undefined;
  const found = diffIndices([...left], [...right]).map(({ buffer1, buffer2 }) => ({
    start: head + buffer1[0],
    end: head + buffer1[0] + buffer1[1],
    otherStart: head + buffer2[0],
    otherEnd: head + buffer2[0] + buffer2[1],
  }));
  return slidDown(found, base, other);
}

function sharedHead(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedTail(a: readonly string[], b: readonly string[], head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

// From the last to the first, so that a hunk that slides down meets the next one where that came to stand.
function slidDown(
  hunks: readonly Hunk[],
  base: readonly string[],
  other: readonly string[],
): readonly Hunk[] {
  const moved: Hunk[] = [];
  for (const hunk of [...hunks].reverse()) {
    const limit = moved[0]?.start ?? base.length;
    moved.unshift(slide(hunk, limit, base, other));
  }
  return moved;
}

function slide(hunk: Hunk, limit: number, base: readonly string[], other: readonly string[]): Hunk {
  let { start, end, otherStart, otherEnd } = hunk;
  const inserts = start === end;
  if (!inserts && otherStart !== otherEnd) return hunk;
  const [pieces, from, to] = inserts ? [other, otherStart, otherEnd] : [base, start, end];
  let by = 0;
  while (end + by < limit && pieces[from + by] === pieces[to + by]) by += 1;
  [start, end, otherStart, otherEnd] = [start + by, end + by, otherStart + by, otherEnd + by];
  return { start, end, otherStart, otherEnd };
}
