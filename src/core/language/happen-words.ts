import type { Wording } from "./wording.ts";

/** What tells how something is done today, or hides who does it; phrases in the notation of `phrasesOf`. */
export interface HappenWords {
  /** What is done at a screen, in a form, in a system; with what to ask instead. */
  readonly keystrokes: readonly Wording[];
  /** What shows that somebody is spared it, besides the denials of the grammar: without. */
  readonly spared: ReadonlySet<string>;
  readonly passives: PassiveWords;
}

/** How a language says that something is done, and not by whom. */
export interface PassiveWords {
  /** Whole passives: `<act>` is one of the acts. */
  readonly passives: readonly Passive[];
  /** What somebody does for somebody, in the form that stands in a passive; nothing that is a state as well. */
  readonly acts: ReadonlySet<string>;
  /** What names who does it: `by <word>`, unless that is when or how. */
  readonly agents: readonly string[];
  /** What shows, besides the words of the grammar, that something is only told, asked or supposed. */
  readonly within: ReadonlySet<string>;
  /** What stands for whom it is done to, and begins a clause wherever it stands. */
  readonly pronouns: ReadonlySet<string>;
  /** Where whoever does it is named: behind the whole passive, or behind its first word. */
  readonly namedBehind: "all" | "first";
  /** True where a clause before a comma may be all that stands before a passive: "wer anruft, | wird zurückgerufen". */
  readonly opensBehindComma: boolean;
}

/** Passives that name in one way who does it. */
export interface Passive {
  readonly phrases: readonly string[];
  /** A gap for who does it, as it could be typed into the sentence. */
  readonly gap: string;
}
