import type { BeliefWords } from "./belief-words.ts";
import type { FeelingWords } from "./feeling-words.ts";
import type { GoalWords } from "./goal-words.ts";
import type { HappenWords } from "./happen-words.ts";
import type { LineWords } from "./line-words.ts";
import type { MatterWords } from "./matter-words.ts";
import type { MirrorWords } from "./mirror-words.ts";
import type { NonNegotiableWords } from "./non-negotiable-words.ts";
import type { QuantityWords } from "./quantity-words.ts";
import type { ScaleWords } from "./scale-words.ts";

/** What the word rules know of one language: its folder holds nothing else. */
export interface LanguageWords {
  readonly stopWords: Words;
  /** Takes the endings off a word, so that two forms of it are one. */
  readonly stem: (word: string) => string;
  /** Opens a word that is two: a verb and its negation, somebody and what is theirs. */
  readonly opened: (word: string) => readonly string[];
  /** Words that a dot follows within a sentence. */
  readonly abbreviations: Words;
  readonly lines: LineWords;
  readonly grammar: Grammar;
  readonly people: People;
  /** Lists of phrases that the phrases of other lists name between angle brackets: the longest of them stands there. */
  readonly named?: Readonly<Record<string, readonly string[]>>;
  readonly nonNegotiables?: NonNegotiableWords;
  readonly feelings?: FeelingWords;
  readonly goals?: GoalWords;
  readonly quantities?: QuantityWords;
  readonly matters?: MatterWords;
  readonly mirrors?: MirrorWords;
  readonly scales?: ScaleWords;
  /** What passes between people, besides feelings: phrases in the notation of `phrasesOf`. */
  readonly relational?: readonly string[];
  readonly happenings?: HappenWords;
  readonly beliefs?: BeliefWords;
  readonly blame: BlameWords;
  readonly answers: AnswerWords;
  readonly afterwards: AfterwardsWords;
}

type Words = ReadonlySet<string>;

/** The small words that show where a clause begins and who stands before its verb. */
export interface Grammar {
  readonly determiners: Words;
  /** Those of them that mean one somebody knows. */
  readonly definite: Words;
  /** Those of them that mean one nobody knows yet: "an electrician" is none of ours. */
  readonly indefinite: Words;
  readonly prepositions: Words;
  /** Those of them that tell where somebody comes from. */
  readonly origins: Words;
  readonly joins: Words;
  /** Words a reason begins with, and those results do. */
  readonly reasons: Words;
  readonly results: Words;
  /** What has to stand behind a reason's word, and what shows that no reason comes. */
  readonly reasonNeeds: ReadonlyMap<string, Words>;
  readonly noReasons: ReadonlyMap<string, Words>;
  readonly relatives: Words;
  /** What is only supposed begins with these. */
  readonly suppositions: Words;
  /** What is told or thought begins with these. */
  readonly contents: Words;
  /** What is asked, or left open, begins with these: "what they need", "how it broke". */
  readonly questions: Words;
  /** Pronouns that do something: behind another word they begin a clause of their own, "the plate | they sent". */
  readonly subjects: Words;
  /** Pronouns that name somebody or something else than ourselves: behind a mark they go on about it, "knock first: | it may be". */
  readonly others: Words;
  /** What is told or asked begins behind these, without any other word: "say | dogs may come in". */
  readonly telling: Words;
  /** Behind these comes somebody who does something else: "let | a child try", "keep | them waiting". */
  readonly letting: Words;
  /** Words that join clauses, and say how much behind a form of "be". */
  readonly degrees: Words;
  /** Forms of "be", and those of them that tell of what is past. */
  readonly passives: Words;
  readonly past: Words;
  readonly perfects: Words;
  readonly adverbs: Words;
  readonly adverbEnding: RegExp;
  /** How a word ends that tells what somebody is doing. */
  readonly doing: RegExp;
  /** `one`, `two`, `a member`: the people meant come behind an "of". */
  readonly quantifiers: Words;
  readonly of: string;
  /** What makes an owner of the word before it. */
  readonly owner: string;
  readonly denials: Words;
}

/** How people, things and those outside of the house are told apart. */
export interface People {
  readonly persons: Words;
  /** Words for one person that name nobody. */
  readonly pronouns: Words;
  /** Somebody, nobody knows who. */
  readonly somebody: Words;
  /** Words for people that are words for things as well. */
  readonly either: Words;
  /** Those who are served: one of them, or many, is an observation and no blame. */
  readonly customers: Words;
  /** Those outside of the house: a supplier is a kind of cause by itself, and so is management. */
  readonly outside: Words;
  /** No one, or ourselves. */
  readonly nobody: Words;
  /** Whole groups of those who work here, as one word. */
  readonly groups: Words;
  /** Where words are left for those who work here. */
  readonly places: Words;
  /** Where a note may hang that asks something of them. */
  readonly walls: Words;
  readonly things: Words;
  readonly givenNames: Words;
  readonly titles: Words;
  /** How those who do something for a living are named. */
  readonly doer: RegExp;
  /** Endings that names don't have. */
  readonly noName: RegExp;
  /** False where every noun has a capital. */
  readonly namesHaveCapitals: boolean;
}

/** Phrases that put a cause on a person, in the notation of `phrasesOf`. */
export interface BlameWords {
  /** What blames by itself, whoever is meant. */
  readonly nouns: readonly string[];
  /** What only people do: whatever stands before it is a person, unless it is known for something else. */
  readonly human: readonly string[];
  /** With a person before it, or a name. */
  readonly personal: readonly string[];
  /** With a person before it, or nobody at all. */
  readonly untold: readonly string[];
  /** What things do as well: with a person before it, whoever that is. */
  readonly lapses: readonly string[];
  /** What is no blame of those who are served: only with somebody before it who works here. */
  readonly shared: readonly string[];
  /** What is always so: only with somebody before it who works here. */
  readonly habits: readonly string[];
  /** Without a finite verb, the person included. */
  readonly gerunds: readonly string[];
}

/** What shows that a sentence goes on to a cause that is no person. */
export interface AnswerWords {
  readonly standing: Words;
  readonly missing: Words;
  readonly lacking: Words;
  readonly letting: Words;
  readonly citing: Words;
  /** Behind these comes what somebody said or saw. */
  readonly reporting: Words;
}

/** What people do after a complaint that changes nothing which is written, and what they do that does. */
export interface AfterwardsWords {
  /** Acts of reminding, as the words behind who did it. */
  readonly reminding: readonly string[];
  /** The same, done to people: the whole clause from its beginning. */
  readonly reminded: readonly string[];
  /** The same as a thing. */
  readonly reminders: readonly string[];
  readonly intending: readonly string[];
  readonly intended: readonly string[];
  readonly renewed: readonly string[];
  readonly compensating: readonly string[];
  readonly toCompensate: readonly string[];
  readonly compensated: readonly string[];
  readonly compensations: readonly string[];
  readonly beside: readonly string[];
  readonly contact: readonly string[];
  /** What a clause begins with that only says what was said before, or why; absent where no comma leads to it. */
  readonly goingOn?: readonly string[];
  /** How a verb shows that somebody was only asked to do it: "abzuschließen". */
  readonly asked?: RegExp;
  readonly lasting: Words;
  /** Those of them that make a habit of what is meant. */
  readonly repeating: Words;
  /** Those that tell on what it depends. */
  readonly conditions: Words;
  readonly lastingPhrases: readonly string[];
  /** What shows that something is not as it was. */
  readonly fresh: Words;
  readonly verbs: Words;
  readonly verbEnding: RegExp;
  readonly subjects: Words;
  readonly auxiliaries: Words;
  readonly meaning: Words;
  readonly leads: readonly string[];
  readonly them: Words;
  readonly served: Words;
  readonly telling: Words;
  readonly doing: Words;
  readonly pastEnding: RegExp;
  readonly currencies: Words;
  readonly gifts: Words;
  readonly treats: Words;
  readonly goods: Words;
  readonly expenses: Words;
  readonly charges: Words;
  /** What makes a paper of a charge before it: a price list. */
  readonly papers: Words;
}
