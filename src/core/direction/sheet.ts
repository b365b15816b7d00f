import type { Run, Token } from "../language/tokens.ts";

/** A word that is left: as it is listed, without its ending, and where it stands in the text. */
export interface Left extends Pick<Token, "word" | "start" | "end"> {
  readonly stem: string;
  /** True where it only leads to a limit: "wait | for | more than two minutes". */
  readonly leads: boolean;
}

/** The words of a sentence, and which of them were taken out of it. */
export class Sheet {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #taken = new Map<number, string | undefined>();
  readonly #leads = new Set<number>();

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  isTaken({ from, to }: Run): boolean {
    for (let at = from; at < to; at += 1) if (this.#taken.has(at)) return true;
    return false;
  }

  /** Takes a run out, leaves a mark in its place where one is given, and returns it as it was typed. */
  take({ from, to }: Run, mark?: string): string {
    for (let at = from; at < to; at += 1) this.#taken.set(at, at === from ? mark : undefined);
    const typed = this.#text.slice(this.#tokens[from]?.start, this.#tokens[to - 1]?.end);
    return typed.replace(/\s+/g, " ").trim();
  }

  takeWord(at: number): void {
    this.take({ from: at, to: at + 1 });
  }

  /** Marks a word that only leads to what stands behind it. */
  leadAt(at: number): void {
    this.#leads.add(at);
  }

  /** The first place at or behind another one that nobody has taken. */
  next(from: number): number {
    let at = from;
    while (this.#taken.has(at)) at += 1;
    return at;
  }

  rest(stemOf: (word: string) => string | undefined): readonly Left[] {
    const left = this.#tokens.flatMap((token, at): Left[] => {
      const { word, mark, start, end } = token;
      const stem = this.#taken.has(at) ? this.#taken.get(at) : mark ? markLeft(word) : stemOf(word);
      return stem === undefined ? [] : [{ word, start, end, stem, leads: this.#leads.has(at) }];
    });
    // What was taken may have stood behind a comma of its own.
    while (left.at(-1)?.stem === ",") left.pop();
    while (left[0]?.stem === ",") left.shift();
    return left;
  }
}

function markLeft(word: string): string | undefined {
  return word === "." || word === "!" ? undefined : word;
}
