import { BELOW, FACE, LINE, LOOKS, SIZES } from "./fit.ts";

/** A sheet is a little shorter than A4, so that no printer puts an empty one after it. */
const CARD = { width: 210, height: 148.4 } as const;
const MARGIN = 8;

/** The style of a deck: two cards to a sheet of A4, each an A5 that is folded to A6; black on white, and nothing from elsewhere. */
export const DECK_STYLE = `
@page { size: A4 portrait; margin: 0; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font-family: "Liberation Sans", Arial, Helvetica, "Noto Sans", sans-serif; line-height: ${LINE}; color: #000; background: #fff; }
.how { padding: ${MARGIN}mm; font-size: 11pt; }
.sheet { width: ${CARD.width}mm; height: ${CARD.height * 2}mm; break-after: page; break-inside: avoid; }
.sheet:last-child { break-after: auto; }
.card { display: flex; width: ${CARD.width}mm; height: ${CARD.height}mm; }
.card + .card { border-block-start: 0.3mm dashed #000; }
.face { position: relative; width: 50%; padding: ${MARGIN}mm; }
.back { border-inline-start: 0.3mm dotted #000; }
.words { width: ${FACE.width}mm; overflow-wrap: anywhere; }
.foot { position: absolute; inset-inline: ${MARGIN}mm; inset-block-end: 4mm; font-size: 8pt; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
p { margin-block-end: ${BELOW}em; unicode-bidi: isolate; }
.title { font-weight: 700; }
.label { font-weight: 700; }
.aside { font-style: italic; }
.scene { font-style: italic; border-inline-start: 0.6mm solid #000; }
.point { position: relative; }
.point::before { content: "–"; position: absolute; inset-inline-start: 0; }
${SIZES.map((size, at) => sized(size, at)).join("\n")}
@media print { .how { display: none; } }
@media screen { .sheet { margin: 0 auto 8mm; outline: 0.2mm solid #999; } }
`;

// The gap below a block counts in the type of the card, whatever the type of the block.
function sized(size: number, at: number): string {
  const looks = Object.entries(LOOKS).map(
    ([look, { scale, inset }]) =>
      `.size-${at} .${look} { font-size: ${round(size * scale)}pt; margin-block-end: ${round(BELOW * size)}pt; padding-inline-start: ${round(inset * size)}pt; }`,
  );
  return looks.join("\n");
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
