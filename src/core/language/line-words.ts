import { LINES as ENGLISH } from "./english/lines.ts";
import { LINES as GERMAN } from "./german/lines.ts";
import { languageOf } from "./language-tag.ts";

/** Lines that are written into a score, or offered to paste, where its own words are still missing. */
export interface LineWords {
  /** What a new goal asks for, between brackets: a gap that lint points at. */
  readonly gaps: Readonly<Record<"always" | "never" | "happen" | "feel" | "temptation" | "believe", string>>;
  /** Lines with a gap for the feeling; `{line}` stands for what is written already. */
  readonly feelings: {
    readonly because: string;
    readonly beside: string;
    readonly whole: string;
  };
  /** Words that stand for somebody's own in a key to paste. */
  readonly stands: Readonly<Record<"anId" | "always" | "never" | "temptation" | "promise" | "owner", string>>;
  /** A line that shows what a rule asks for, as somebody of a trade would write it. */
  readonly examples: Readonly<
    Record<
      | "virtue"
      | "vice"
      | "readsOn"
      | "ownWords"
      | "dueToBelief"
      | "noLabel"
      | "ourPart"
      | "counted"
      | "belief"
      | "ownSight"
      | "moment"
      | "theirs"
      | "done"
      | "presence",
      string
    >
  >;
}

const WRITTEN: ReadonlyMap<string, LineWords> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
]);

/** The languages that have lines of their own, in their order. */
export const ALL_LINES: readonly LineWords[] = [...WRITTEN.values()];

/** The lines of a language by its BCP 47 tag; English where it has none of its own. */
export function linesOf(language: string): LineWords {
  return WRITTEN.get(languageOf(language)) ?? ENGLISH;
}
