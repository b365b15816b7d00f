import type { PhraseList } from "./phrase-list.ts";

/** What weakens, blurs or empties a promise: phrases in the notation of `phrasesOf`, one property to a rule. */
export interface NonNegotiableWords {
  /** Modals and attempts that turn a promise into an intention. */
  readonly hedges: HedgeWords;
  /** What makes a promise depend on how busy, rich or well-staffed we are. */
  readonly conditions: ConditionWords;
  /** What leaves a gap that fits everything: "where possible". */
  readonly escapes: EscapeWords;
  /** What makes a never negotiable: "unless", "too long". */
  readonly exceptions: ExceptionWords;
  /** Urgency that no clock can hold anybody to. */
  readonly times: TimeWords;
  /** Amounts and frequencies that nobody can count. */
  readonly quantities: PhraseList;
  /** What ends a list without ending it. */
  readonly openEnds: OpenEndWords;
  /** What no proposal could ever break. */
  readonly virtues: VirtueWords;
  /** What turns a never round. */
  readonly negations: NegationWords;
  /** What puts it on those who are served. */
  readonly customerBlames: CustomerBlameWords;
  /** What threatens people into doing it. */
  readonly threats: PhraseList;
  /** What takes the words out of people's mouths and puts others in. */
  readonly scripts: ScriptWords;
  /** What shows that a second promise begins. */
  readonly pairs: PairWords;
}

type Words = ReadonlySet<string>;
type Phrases = readonly string[];

/** What only says what is meant, hoped or tried. */
export interface HedgeWords {
  /** Modals that weaken whatever is done, whoever does it: "should", "might". */
  readonly modals: PhraseList;
  /** Modals that are a right where those who are served stand before them: "a member may cancel on any day". */
  readonly permissions: PhraseList;
  /** "Try to", "aim to", "do our best to": an attempt is promised. It is a thing to leave undone in a never. */
  readonly attempts: PhraseList;
  /** "Ideally": it may be otherwise. */
  readonly wishes: Phrases;
  /** Last words of a hedge behind which the rest of the line reads as an order: "try to | ring"; empty where none does. */
  readonly leavesAnOrder: Words;
  /** Who may stand before a hedge and be left out of that order. */
  readonly ours: Words;
  /** Whoever it is, so that a modal behind it is a right. */
  readonly anybody: Words;
}

/** Conditions of our convenience; a condition of the customer's case ("if it fails within a year") is none of them. */
export interface ConditionWords {
  /** "When we are not busy", "budget permitting", the condition included. */
  readonly convenience: PhraseList;
  /** The same turned round: "unless we are busy"; in a never, an exception. */
  readonly unless: PhraseList;
}

/** Gaps; those that begin with an "unless" are exceptions in a never. */
export interface EscapeWords {
  readonly gaps: PhraseList;
  /** "If we can". */
  readonly abilities: PhraseList;
  readonly unless: PhraseList;
  /** "Usually": said of what is promised, and not of what a customer usually does. */
  readonly adverbs: PhraseList;
}

/** Exceptions; a degree is one as well: who says what is too long? */
export interface ExceptionWords {
  /** Where the exception begins: the rest of the line belongs to it. */
  readonly markers: PhraseList;
  /** "More often than needed". */
  readonly limits: Phrases;
  /** "Too hot", "unnecessarily". */
  readonly degrees: PhraseList;
  /** Degrees of time. */
  readonly long: PhraseList;
  /** What to say in place of them, with a blank of at least four underscores. */
  readonly longerThan: string;
}

/** Urgency and delay without a clock. */
export interface TimeWords {
  readonly urgent: PhraseList;
  /** A delay that nobody can measure, in a never: "for ages". */
  readonly endless: PhraseList;
  /** Those of the urgent ones that are found in a never as well. */
  readonly delays: Phrases;
  /** What is a clock; urgency beside one only adds colour. */
  readonly clocks: Phrases;
  /** What to say in place of urgency, with a blank of at least four underscores. */
  readonly within: string;
  /** Whether those words stand in front where urgency stood there: "innerhalb von vier Stunden antworten". */
  readonly opensWithin: boolean;
}

/** Ends of lists that somebody else can't finish. */
export interface OpenEndWords {
  readonly always: PhraseList;
  /** What is an open end behind a comma only: "tea, coffee and more". */
  readonly afterAList: Phrases;
  /** What joins the last two of a list. */
  readonly and: string;
}

/** Words a line may be made of and still promise nothing; a line that has any other word is none. */
export interface VirtueWords {
  readonly good: Phrases;
  /** The same for a never. */
  readonly bad: Phrases;
  /** What has one of these words and is a thing by itself: "make good". */
  readonly concrete: Phrases;
  /** What stands between them: who is served, forms of "be" and "give", "at all times". */
  readonly filler: Phrases;
}

/** Negations in a list that is called never. */
export interface NegationWords {
  /** What a line begins with: "don't", "no", "avoid". What is avoided may be what is owed: that is fine. */
  readonly leading: PhraseList;
  /** "Make sure that nobody waits", up to its negation. */
  readonly assured: Phrases;
  /** Negations behind somebody and a verb: "we do | not". */
  readonly inside: Words;
  /** The verbs before them. */
  readonly before: Words;
  /** Negations behind which the rest of the line is an order: "do not | hide a fee". */
  readonly leavesAnOrder: Words;
}

/** Blame of those who are served; who says it matters as much as what is said. */
export interface CustomerBlameWords {
  /** "Difficult customers", "time-wasters". */
  readonly labels: PhraseList;
  /** What they did or left undone, with who did it: "the client failed to". */
  readonly acts: PhraseList;
  /** What is blame only where it stands as a cause: "the guest arrived late". */
  readonly slips: Phrases;
  /** The same with a pronoun, where only a customer can be meant. */
  readonly theirActs: Phrases;
  /** "The customer's fault", "user error". */
  readonly faults: PhraseList;
  /** Acts of saying and thinking: in a never, what is said is what we leave unsaid. */
  readonly speaking: Words;
  /** Who says these in the story of a complaint is the customer. */
  readonly customerSays: Words;
  /** Who stands before our part of it, as in "… and nobody told them": then both sides are heard. */
  readonly ours: Words;
}

/** Word-for-word scripts, and what gives people their own words back. */
export interface ScriptWords {
  readonly uniform: PhraseList;
  /** "In your own words", "something like": the sentence leaves people free. */
  readonly freedom: Phrases;
  /** Behind these, and nothing else, stands what is to be said in quotation marks. */
  readonly leads: Phrases;
  /** Words in quotation marks right behind these, with more behind them, are what somebody asks. */
  readonly answering: Words;
  /** What somebody says first to a customer: where such a word follows a colon, it is a script without quotation marks. */
  readonly greetings: Words;
  /** Verbs that tell what somebody says: behind a customer, it is the customer's. */
  readonly told: Words;
  /** What leads to the words that are said, whichever verb comes behind them: "with the words". */
  readonly introducing: Phrases;
  /** Verbs behind what is said; absent where a language puts them before it. */
  readonly trails?: { readonly saying: Phrases; readonly any: Phrases };
  /** How many words make a line to recite: where it is introduced, or has its stop, and where it stands by itself. */
  readonly fewest: { readonly introduced: number; readonly bare: number };
}

/** Two promises in one line. */
export interface PairWords {
  readonly joins: Words;
  /** Behind a join, these begin another promise. */
  readonly again: Words;
  /** Orders; a second one with an object of its own is another promise. */
  readonly verbs: Words;
  /** What means the thing before: "list the extras and explain | both". */
  readonly back: Words;
  /** How such an object is known where the verb ends an order; absent where it begins one. */
  readonly verbLast?: ObjectWords;
}

/** How a language that puts its verbs last shows what something is done to. */
export interface ObjectWords {
  /** What such a thing begins with, unless a preposition stands before. */
  readonly things: Words;
  /** Those of them that may lead to somebody who is given the thing before. */
  readonly given: Words;
  /** What is done to somebody, so that who stands before it is given nothing. */
  readonly toPeople: Words;
  /** What stands behind such a beginning, besides stretches of time, and only says when or how often. */
  readonly whens: Words;
}
