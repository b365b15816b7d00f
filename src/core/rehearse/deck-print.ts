import type { Card } from "./card.ts";

/** Cards that are to be printed. */
export interface DeckPrint {
  readonly form: "html" | "md";
  /** The business. */
  readonly name: string;
  /** BCP 47 */
  readonly language: string;
  readonly seed: string;
  readonly cards: readonly Card[];
  /** Returns the SHA-256 of a text in base64: a page says by it which style it takes, and takes no other. */
  readonly digest: (text: string) => string;
}
