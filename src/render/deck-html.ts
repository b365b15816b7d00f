import type { Card } from "../core/rehearse/card.ts";
import type { DeckPrint } from "../core/rehearse/deck-print.ts";
import { backBlocks, type DeckBlock, frontBlocks } from "./deck/blocks.ts";
import { type FittedSide, fitSide, SIZES } from "./deck/fit.ts";
import { DECK_STYLE } from "./deck/style.ts";
import { directionOf } from "./direction-of.ts";
import { html, type Markup, styleElement } from "./html.ts";

/**
 * Renders cards as a page to print: two to a sheet of A4, the scene at the left and what the score says at the right, to be cut and
 * folded. It asks for nothing from elsewhere, runs nothing, and says so to the browser.
 */
export function renderDeckHtml({ name, language, seed, cards, digest }: DeckPrint): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(DECK_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const places = cards.flatMap((card, at) => placesOf(card, `${at + 1}/${cards.length} · ${seed}`));
  const sheets = Array.from({ length: Math.ceil(places.length / 2) }, (_, at) =>
    places.slice(at * 2, at * 2 + 2),
  );
  const title = `${name}: rehearsal cards, deal ${seed}`;
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${styleElement(DECK_STYLE)}
</head>
<body>
<p class="how" lang="en" dir="ltr">Print this on A4 at full size. Cut along the dashed line, and fold each card along the dotted one: the scene in front, what the score says behind.</p>
<main>
${sheets.map((sheet) => html`<section class="sheet">\n${sheet}</section>\n`)}</main>
</body>
</html>
`;
  return page.toString();
}

function placesOf(card: Card, foot: string): readonly Markup[] {
  const front = fitSide(frontBlocks(card));
  const back = fitSide(backBlocks(card));
  const count = Math.max(front.faces.length, back.faces.length);
  return Array.from(
    { length: count },
    (_, at) => html`<article class="card">
${face("front", front, at, foot)}${face("back", back, at, card.goal)}</article>
`,
  );
}

function face(side: "front" | "back", { size, faces }: FittedSide, at: number, foot: string): Markup {
  const blocks = faces[at] ?? [];
  const type = `size-${SIZES.indexOf(size)}`;
  const on = at === 0 || blocks.length === 0 ? "" : html` <span lang="en">(continued)</span>`;
  return html`<div class="face ${side} ${type}">
<div class="words">
${blocks.map(paragraph)}</div>
<p class="foot" dir="ltr">${foot}${on}</p>
</div>
`;
}

function paragraph({ look, text, isOurs }: DeckBlock): Markup {
  return isOurs
    ? html`<p class="${look}" lang="en" dir="ltr">${text}</p>\n`
    : html`<p class="${look}" dir="auto">${text}</p>\n`;
}
