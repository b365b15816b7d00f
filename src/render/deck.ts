import type { DeckPrint } from "../core/rehearse/deck-print.ts";
import { renderDeckHtml } from "./deck-html.ts";
import { renderDeckMarkdown } from "./deck-md.ts";

/** Renders cards in the form that was asked for. */
export function renderDeck(deck: DeckPrint): string {
  return deck.form === "html" ? renderDeckHtml(deck) : renderDeckMarkdown(deck);
}
