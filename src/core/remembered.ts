/** How much is remembered: no more results than `most`, and none of a text longer than `longest`. */
export interface Memory {
  readonly most: number;
  readonly longest: number;
  /** True where a text is remembered as a copy: a piece of a file holds all of the file in memory for as long as it is held itself. */
  readonly copies: boolean;
}

/** For words, which are few and come again in every file. They are too short to be pieces. */
export const OF_WORDS: Memory = { most: 5_000, longest: 12, copies: false };

/** For headings, which are the same in most files. */
export const OF_HEADINGS: Memory = { most: 500, longest: 60, copies: true };

/** For sentences that several rules ask about before the next file comes. */
export const OF_SENTENCES: Memory = { most: 32, longest: 400, copies: false };

/** For what stands in a section, from one version of a goal to the next. */
export const OF_PARAGRAPHS: Memory = { most: 8_000, longest: 2_000, copies: true };

/** For clauses, from one version of a goal to the next. */
export const OF_PROMISES: Memory = { most: 6_000, longest: 400, copies: true };

/** Makes a function of a text remember its results; once it remembers too many, it forgets them all. */
export function remembered<Result extends NonNullable<unknown>>(
  make: (text: string) => Result,
  { most, longest, copies }: Memory,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(copies ? copyOf(text) : text, made);
    return made;
  };
}

// A round trip makes a text of its own, and keeps halves of characters.
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
