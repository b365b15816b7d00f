import { structuredPatch } from "diff";

/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** The most changed lines that are held against each other one by one: comparing costs their square. */
const MOST_EDITS = 2_000;

/** One line of a difference, as `diff -u` prints it, without its line ending. */
export interface DifferenceLine {
  readonly kind: "place" | "kept" | "removed" | "added";
  readonly text: string;
}

/**
 * Compares two texts by lines. Line endings are left out: what changes a text keeps them. Texts that differ too much to compare are
 * shown as one replaced by the other.
 */
export function differenceOf(before: string, after: string): readonly DifferenceLine[] {
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS, stripTrailingCr: true };
  const patch = structuredPatch("", "", before, after, undefined, undefined, options);
  if (patch === undefined) return replaced(before, after);
  return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    { kind: "place", text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@` },
    ...lines.filter((line) => !line.startsWith("\\")).map(asLine),
  ]);
}

const KINDS: Readonly<Record<string, DifferenceLine["kind"]>> = { "+": "added", "-": "removed" };

function asLine(text: string): DifferenceLine {
  return { kind: KINDS[text.charAt(0)] ?? "kept", text };
}

function replaced(before: string, after: string): readonly DifferenceLine[] {
  const [old, fresh] = [before, after].map((text) => text.replace(/\r?\n$/, "").split(/\r?\n/));
  const place = `@@ -1,${old?.length} +1,${fresh?.length} @@`;
  return [
    { kind: "place", text: place },
    ...(old ?? []).map((line) => asLine(`-${line}`)),
    ...(fresh ?? []).map((line) => asLine(`+${line}`)),
  ];
}
