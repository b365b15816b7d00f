import type { DeckBlock } from "./blocks.ts";

/** The sizes of type on a card, in points, the largest first. */
export const SIZES = [15, 13, 11.5, 10, 9] as const;

/** A size of type on a card. */
export type TypeSize = (typeof SIZES)[number];

/** One side of a card as it is printed: on one face, or on so many. */
export interface FittedSide {
  readonly size: TypeSize;
  readonly faces: readonly (readonly DeckBlock[])[];
}

/** The room on one side of an A6 card between its margins and its foot, in millimetres. */
export const FACE = { width: 89, height: 127 } as const;

const MILLIMETRES = 25.4 / 72;

/** How far lines are apart, in sizes of type. */
export const LINE = 1.35;

/** What stands below each block, in sizes of type. */
export const BELOW = 0.4;

/** How large the words of a block are beside the others. */
export const LOOKS: Readonly<Record<DeckBlock["look"], { readonly scale: number; readonly inset: number }>> =
  {
    title: { scale: 1.2, inset: 0 },
    label: { scale: 0.9, inset: 0 },
    words: { scale: 1, inset: 0 },
    scene: { scale: 1, inset: 1 },
    point: { scale: 1, inset: 1.1 },
    aside: { scale: 1, inset: 1.1 },
  };

/**
 * Fits one side of a card: in the largest type in which it has room, or in the smallest on several faces. Nobody measures the letters
 * of a printer, so every letter is taken for wider than most are.
 */
export function fitSide(blocks: readonly DeckBlock[]): FittedSide {
  let fitted: FittedSide = { size: SIZES[0], faces: [] };
  for (const size of SIZES) {
    fitted = { size, faces: facesOf(blocks, size) };
    if (fitted.faces.length === 1) return fitted;
  }
  return fitted;
}

function facesOf(blocks: readonly DeckBlock[], size: TypeSize): readonly (readonly DeckBlock[])[] {
  const faces: DeckBlock[][] = [[]];
  let room: number = FACE.height;
  const turn = (): void => {
    faces.push([]);
    room = FACE.height;
  };
  for (const [at, whole] of blocks.entries()) {
    let left: DeckBlock | undefined = whole;
    while (left !== undefined) {
      const lines = linesOf(left, size);
      const height = heightOf(left, size, lines.length);
      // A label alone at the foot of a face says nothing.
      const below = left.look === "label" ? blocks[at + 1] : undefined;
      const needs = height + (below === undefined ? 0 : heightOf(below, size, 1));
      if (needs <= room || (height <= room && faces.at(-1)?.length === 0)) {
        faces.at(-1)?.push(left);
        room -= height;
        left = undefined;
        continue;
      }
      const fitting = Math.floor((room - gapBelow(size)) / lineHeight(left, size));
      if (height <= FACE.height || fitting < 1) {
        turn();
        continue;
      }
      faces.at(-1)?.push({ ...left, text: joined(lines.slice(0, fitting)) });
      left = { ...left, text: joined(lines.slice(fitting)) };
      turn();
    }
  }
  return faces;
}

function heightOf(block: DeckBlock, size: TypeSize, lines: number): number {
  return lines * lineHeight(block, size) + gapBelow(size);
}

function lineHeight({ look }: DeckBlock, size: TypeSize): number {
  return LOOKS[look].scale * size * MILLIMETRES * LINE;
}

function gapBelow(size: TypeSize): number {
  return BELOW * size * MILLIMETRES;
}

/** Some words that stand together; glued are those that have no blank before them. */
interface Piece {
  readonly text: string;
  readonly isGlued: boolean;
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isGlued }, at) => (at === 0 || isGlued ? text : ` ${text}`)).join("");
}

function linesOf({ text, look }: DeckBlock, size: TypeSize): readonly Piece[] {
  const { scale, inset } = LOOKS[look];
  const letter = size * MILLIMETRES;
  const width = (FACE.width - inset * letter) / (letter * scale);
  const lines: Piece[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const piece of text.split(/\s+/).flatMap((word) => piecesOf(word, width))) {
    const wide = widthOf(piece.text) + (piece.isGlued ? 0 : BLANK);
    if (taken + wide <= width) {
      lines.at(-1)?.push(piece);
      taken += wide;
      continue;
    }
    lines.push([piece]);
    taken = wide;
  }
  return lines.map((line) => ({ text: joined(line), isGlued: line[0]?.isGlued ?? false }));
}

// A script without blanks breaks anywhere, and so does a word that is longer than a line.
function piecesOf(word: string, width: number): readonly Piece[] {
  if (word === "") return [];
  if (widthOf(word) <= width && !WIDE.test(word)) return [{ text: word, isGlued: false }];
  const cut: string[] = [];
  let taken = 0;
  for (const letter of word) {
    const wide = widthOf(letter);
    const last = cut.length - 1;
    if (last < 0 || (taken + wide > width / 4 && !/\p{M}/u.test(letter))) {
      cut.push(letter);
      taken = wide;
      continue;
    }
    cut[last] += letter;
    taken += wide;
  }
  return cut.map((text, at) => ({ text, isGlued: at > 0 }));
}

const BLANK = 0.33;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** The widths of letters in sizes of type, as in DejaVu Sans, which is as wide as typefaces for reading are. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (WIDE.test(letter) || /[WMm@%—…]/.test(letter)) return 1.02;
  if (/[ilj.,:;'!|]/.test(letter)) return 0.34;
  if (/[tfrI]/.test(letter)) return 0.42;
  if (/[csz]/.test(letter)) return 0.56;
  return letter === "w" || /\p{Lu}/u.test(letter) ? 0.82 : 0.64;
}
