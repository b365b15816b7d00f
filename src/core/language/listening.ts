import type { Token } from "./tokens.ts";

/** What a list has that goes by one of its words. */
interface Entry<Item> {
  readonly list: number;
  readonly items: readonly Item[];
}

/** A list that listens along: of a text it tells whether it has a word there, and what goes by those that stand there. */
export interface Ear<Item> {
  readonly hears: (tokens: readonly Token[]) => boolean;
  readonly heardIn: (tokens: readonly Token[]) => readonly Item[];
}

/** Stand for every word that begins with a digit, and that ends with a percent sign. */
export const A_FIGURE = "0";
export const A_PERCENTAGE = "%";

/**
 * Knows of every word which lists of phrases it may make a difference to, so that a text is looked through once for all of them: of
 * some two hundred lists a sentence has words of a few.
 */
export class Listening<Item> {
  readonly #byWord = new Map<string, Entry<Item>[]>();
  // Whoever asks about one text asks for many lists, and then about the next text: what a list heard counts where its time is now.
  readonly #times: number[] = [];
  readonly #heard: (readonly Item[])[] = [];
  #now = 0;
  #last: readonly Token[] | undefined;
  /** How often a word comes up, next to others. */
  readonly commonness: (word: string) => number;

  constructor(commonness: (word: string) => number = byLength) {
    this.commonness = commonness;
  }

  /** Takes in a list: what goes by each of its words. */
  addList(byWord: ReadonlyMap<string, readonly Item[]>): Ear<Item> {
    const list = this.#times.length;
    this.#times.push(0);
    this.#heard.push([]);
    // It has not listened to the text that was heard last.
    this.#last = undefined;
    for (const [word, items] of byWord) {
      const those = this.#byWord.get(word);
      if (those === undefined) this.#byWord.set(word, [{ list, items }]);
      else those.push({ list, items });
    }
    const hears = (tokens: readonly Token[]): boolean => {
      if (tokens !== this.#last) this.#hear(tokens);
      return this.#times[list] === this.#now;
    };
    return { hears, heardIn: (tokens) => (hears(tokens) ? (this.#heard[list] ?? []) : []) };
  }

  #hear(tokens: readonly Token[]): void {
    this.#last = tokens;
    this.#now += 1;
    for (const { word } of tokens) {
      this.#hearWord(word);
      if (isDigit(word.charCodeAt(0))) this.#hearWord(A_FIGURE);
      if (word.charCodeAt(word.length - 1) === PERCENT) this.#hearWord(A_PERCENTAGE);
    }
  }

  #hearWord(word: string): void {
    const entries = this.#byWord.get(word);
    if (entries === undefined) return;
    for (const { list, items } of entries) {
      if (this.#times[list] === this.#now) this.#heard[list] = both(this.#heard[list] ?? [], items);
      else {
        this.#times[list] = this.#now;
        this.#heard[list] = items;
      }
    }
  }
}

function both<Item>(some: readonly Item[], more: readonly Item[]): readonly Item[] {
  if (some === more) return some;
  const fresh = more.filter((each) => !some.includes(each));
  return fresh.length === 0 ? some : [...some, ...fresh];
}

// Short words come up more often than long ones.
function byLength(word: string): number {
  return word.length < 4 ? 20 : word.length < 5 ? 5 : 1;
}

const PERCENT = 0x25;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
