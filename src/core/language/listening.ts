import type { Token } from "./tokens.ts";

/** Of which lists a text has words, one bit to a list; those that were taken in later than the first `count` are not in it yet. */
interface Heard {
  readonly tokens: readonly Token[];
  readonly count: number;
  readonly bits: Int32Array;
}

/** Stand for every word that begins with a digit, and that ends with a percent sign. */
export const A_FIGURE = "0";
export const A_PERCENTAGE = "%";

/**
 * Knows of every word which lists of phrases it may make a difference to, so that a text is looked through once for all of them: of
 * some two hundred lists a sentence has words of a few.
 */
export class Listening {
  readonly #byWord = new Map<string, Int32Array>();
  // Whoever asks about one text asks for many lists, and then about the next text.
  #last: Heard = { tokens: [], count: 0, bits: new Int32Array() };
  #count = 0;
  /** How often a word comes up, next to others. */
  readonly commonness: (word: string) => number;

  constructor(commonness: (word: string) => number = byLength) {
    this.commonness = commonness;
  }

  /** Takes in a list by words of which each of its phrases has one; returns a look at whether a text has any of them. */
  addList(words: ReadonlySet<string>): (tokens: readonly Token[]) => boolean {
    const list = this.#count;
    const [place, bit] = [list >> 5, 1 << (list & 31)];
    this.#count += 1;
    for (const word of words) this.#byWord.set(word, withBit(this.#byWord.get(word), place, bit));
    return (tokens) => {
      if (this.#last.tokens !== tokens || this.#last.count <= list) this.#last = this.#heardIn(tokens);
      return ((this.#last.bits[place] ?? 0) & bit) !== 0;
    };
  }

  #heardIn(tokens: readonly Token[]): Heard {
    const bits = new Int32Array((this.#count >> 5) + 1);
    for (const { word } of tokens) {
      this.#addTo(bits, word);
      for (const sort of sortsOf(word)) this.#addTo(bits, sort);
    }
    return { tokens, count: this.#count, bits };
  }

  #addTo(bits: Int32Array, word: string): void {
    const those = this.#byWord.get(word);
    if (those === undefined) return;
    for (let place = 0; place < those.length; place += 1)
      bits[place] = (bits[place] ?? 0) | (those[place] ?? 0);
  }
}

function withBit(bits: Int32Array | undefined, place: number, bit: number): Int32Array {
  const longer = new Int32Array(Math.max(place + 1, bits?.length ?? 0));
  if (bits !== undefined) longer.set(bits);
  longer[place] = (longer[place] ?? 0) | bit;
  return longer;
}

// Short words come up more often than long ones.
function byLength(word: string): number {
  return word.length < 4 ? 20 : word.length < 5 ? 5 : 1;
}

/** Tells what a word stands for besides itself: a figure, a percentage. */
export function sortsOf(word: string): readonly string[] {
  const isFigure = isDigit(word.charCodeAt(0));
  if (!word.endsWith("%")) return isFigure ? FIGURE : NONE;
  return isFigure ? BOTH : PERCENTAGE;
}

const NONE: readonly string[] = [];
const FIGURE = [A_FIGURE];
const PERCENTAGE = [A_PERCENTAGE];
const BOTH = [A_FIGURE, A_PERCENTAGE];

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
