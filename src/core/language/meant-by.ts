import type { LanguageWords } from "./language-words.ts";

/** Returns what stands for a word and for all that mean the same, as `matters` lists them; else the word without its endings. */
export function meantBy(word: string, { matters, stem }: Pick<LanguageWords, "matters" | "stem">): string {
  return canonicalIn(matters?.same ?? []).get(word) ?? stem(word);
}

/** Tells whether a word is a number, or says of a number what it counts or how far it goes. */
export function isOfQuantity(word: string, quantities: NonNullable<LanguageWords["quantities"]>): boolean {
  const { numbers, units, working, rates, measuring, plain } = quantities;
  return (
    numbers.has(word) ||
    units.has(word) ||
    measuring.has(word) ||
    [working, rates, plain].some((set) => set.has(word)) ||
    limitWords(quantities).has(word)
  );
}

const limits = new WeakMap<object, ReadonlySet<string>>();

function limitWords(quantities: NonNullable<LanguageWords["quantities"]>): ReadonlySet<string> {
  const known =
    limits.get(quantities) ??
    new Set([...quantities.atMost, ...quantities.atLeast].flatMap((phrase) => phrase.split(" ")));
  limits.set(quantities, known);
  return known;
}

const ready = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function canonicalIn(same: readonly string[]): ReadonlyMap<string, string> {
  const known =
    ready.get(same) ??
    new Map(
      same.flatMap((line) => {
        const [first = "", ...others] = line.split(" ");
        return [first, ...others].map((word) => [word, first] as const);
      }),
    );
  ready.set(same, known);
  return known;
}
