/** Thrown by a question that was left for the one before it, with the words that were typed so far. */
export class WentBack extends Error {
  readonly typed: string;

  constructor(typed: string) {
    super("went back");
    this.name = "WentBack";
    this.typed = typed;
  }
}
