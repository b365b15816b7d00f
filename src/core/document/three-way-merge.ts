import { type Hunk, hunksBetween } from "./line-hunks.ts";
import { sourceOf } from "./source-text.ts";

/**
 * Merges what two texts made of a third, by lines and, where both edited the same ones, by words. Edits that only touch each other
 * are both kept. Line endings are those of `ours`. Returns nothing where both edited the same words, or the texts are too long.
 */
export function mergeThree(base: string, ours: string, theirs: string): string | undefined {
  const { eol } = sourceOf(ours);
  const own = ours.split("\n").map((line) => line.replace(/\r$/, ""));
  const ending = endingsOf(ours, own, eol);
  const pieces = mergeBy(
    LINES,
    base.replaceAll("\r\n", "\n"),
    own.join("\n"),
    theirs.replaceAll("\r\n", "\n"),
  );
  if (pieces === undefined) return undefined;
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) text += ending(pieces[at - 1]?.from);
    text += piece.text.replaceAll("\n", eol);
  }
  return text;
}

// A line that was ours keeps the ending it had, whatever the rest of the file has.
function endingsOf(ours: string, lines: readonly string[], eol: string) {
  const ends = ours.includes("\r\n") ? ours.split("\n").map((line) => line.endsWith("\r")) : [];
  return (from: number | undefined): string => {
    if (from === undefined || from === lines.length - 1) return eol;
    return ends[from] === true ? "\r\n" : "\n";
  };
}

/** A piece of the merged text; `from` is its place in ours, where it came from there. */
interface Piece {
  readonly text: string;
  readonly from: number | undefined;
}

interface Cut {
  readonly split: (text: string) => readonly string[];
  readonly join: (pieces: readonly string[]) => string;
  /** How to cut smaller where both sides edited the same pieces. */
  readonly finer: Cut | undefined;
}

const WORDS: Cut = {
  split: (text) => text.match(/\s+|[^\s\p{P}]+|\p{P}/gu) ?? [],
  join: (pieces) => pieces.join(""),
  finer: undefined,
};

const LINES: Cut = {
  split: (text) => text.split("\n"),
  join: (pieces) => pieces.join("\n"),
  finer: WORDS,
};

function mergeBy(cut: Cut, base: string, ours: string, theirs: string): readonly Piece[] | undefined {
  const [o, a, b] = [cut.split(base), cut.split(ours), cut.split(theirs)];
  const [own, other] = [hunksBetween(o, a), hunksBetween(o, b)];
  if (own === undefined || other === undefined) return undefined;
  const merged: Piece[] = [];
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) merged.push({ text: a[at] ?? "", from: at });
  };
  let place = 0;
  let ownPlace = 0;
  for (const region of regionsOf(own, other)) {
    take(ownPlace, ownPlace + region.start - place);
    ownPlace += region.start - place;
    place = region.end;
    const ownEnd = ownPlace + lengthOf(region, region.own);
    if (region.other.length === 0) take(ownPlace, ownEnd);
    else {
      const yours = stretchOf(region, region.other, b);
      const settled =
        region.own.length === 0 ? yours : settle(cut, region, o, a.slice(ownPlace, ownEnd), yours);
      if (settled === undefined) return undefined;
      merged.push(...settled.map((text) => ({ text, from: undefined })));
    }
    ownPlace = ownEnd;
  }
  take(ownPlace, a.length);
  return merged;
}

function settle(
  cut: Cut,
  region: Region,
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const [mine, yours] = [cut.join(ours), cut.join(theirs)];
  if (mine === yours && ours.length === theirs.length) return ours;
  // Lines that both put in at one place: what is put back was there first.
  if (cut === LINES && region.start === region.end) return [...theirs, ...ours];
  if (cut.finer === undefined || ours.length === 0 || theirs.length === 0) return undefined;
  const finer = mergeBy(cut.finer, cut.join(base.slice(region.start, region.end)), mine, yours);
  return finer && [cut.finer.join(finer.map((piece) => piece.text))];
}

/** A stretch of the base that one side edited, or both did. */
interface Region {
  start: number;
  end: number;
  readonly own: Hunk[];
  readonly other: Hunk[];
}

function regionsOf(own: readonly Hunk[], other: readonly Hunk[]): readonly Region[] {
  const all = [
    ...own.map((hunk) => ({ hunk, side: "own" as const })),
    ...other.map((hunk) => ({ hunk, side: "other" as const })),
  ].sort((x, y) => x.hunk.start - y.hunk.start || x.hunk.end - y.hunk.end);
  const regions: Region[] = [];
  for (const { hunk, side } of all) {
    const last = regions.at(-1);
    if (last === undefined || !meets(last, hunk)) {
      const region: Region = { start: hunk.start, end: hunk.end, own: [], other: [] };
      region[side].push(hunk);
      regions.push(region);
    } else {
      last[side].push(hunk);
      last.end = Math.max(last.end, hunk.end);
    }
  }
  return regions;
}

// What only touches is no conflict; two insertions at one place are, because somebody has to say which comes first.
function meets(region: Region, hunk: Hunk): boolean {
  return hunk.start < region.end || (hunk.start === region.end && region.start === hunk.end);
}

function lengthOf(region: Region, hunks: readonly Hunk[]): number {
  const grown = hunks.map((hunk) => hunk.otherEnd - hunk.otherStart - (hunk.end - hunk.start));
  return grown.reduce((sum, by) => sum + by, region.end - region.start);
}

/** Returns what stands on one side for a region of the base. */
function stretchOf(region: Region, hunks: readonly Hunk[], pieces: readonly string[]): readonly string[] {
  const first = hunks[0] as Hunk;
  const start = first.otherStart - (first.start - region.start);
  return pieces.slice(start, start + lengthOf(region, hunks));
}
