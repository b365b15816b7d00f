import type { Place, Span } from "../../document/source-text.ts";

/** What a comment can ask for, by the word that it begins with. */
export const DISABLE_WORDS = {
  "score-disable-next-line": "next",
  "score-disable": "begin",
  "score-enable": "end",
} as const;

/** A word that begins such a comment. */
export type DisableWord = keyof typeof DISABLE_WORDS;

/** What the words of a comment ask for. Rules, and groups such as `feel/*`, are as it names them. */
export interface Asked<Where = Span> {
  /** `unknown` where the word was mistyped, `unclosed` where the comment never ends. */
  readonly does: "next" | "begin" | "end" | "unknown" | "unclosed";
  /** The word that it begins with, as typed. */
  readonly word: string;
  readonly rules: readonly NamedRule<Where>[];
  /** Why the rules are switched off; absent where nothing is said, or a placeholder. */
  readonly reason: string | undefined;
  /** Words behind the rules that no dashes mark as the reason. */
  readonly unmarked: string | undefined;
}

/** A rule, or a group of them, where a comment names it. */
export interface NamedRule<Where> {
  readonly id: string;
  readonly where: Where;
}

/** A stretch of a text as people find it. */
export interface Places {
  readonly start: Place;
  readonly end: Place;
}

/** A comment that switches rules off or on again, with the lines that it covers. Plain data: it outlives the text. */
export interface Disable extends Asked<Places> {
  readonly form: DisableForm;
  readonly where: Places;
  /** The first line and the last one that it covers; of one that ends another, the line from which on nothing is covered. */
  readonly from: number;
  readonly to: number;
}

/** How a comment is written: among words, or among keys. */
export type DisableForm = "markdown" | "yaml";
