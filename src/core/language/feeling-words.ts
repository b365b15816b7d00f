type Words = ReadonlySet<string>;

/** Lists of phrases, in the notation of `phrasesOf`. */
type Phrases = readonly string[];

/** How a language names what a customer feels, shows it without a name, and writes something else in its place. */
export interface FeelingWords {
  readonly named: NamedFeelings;
  readonly felt: FeltWords;
  /** What shows a feeling without naming it: a simile, a thought, what somebody does who feels it. */
  readonly shown: Phrases;
  /** What ties a feeling to one reason or moment, so that it could be nobody else's. */
  readonly particulars: Phrases;
  readonly ours: OurWords;
  /** What every brochure says. */
  readonly cliches: Phrases;
  /** What is counted, rated or surveyed. */
  readonly metrics: Phrases;
  /** How a sentence begins that tells somebody what to do. */
  readonly instructions: Phrases;
}

/** Feelings by name. Where one phrase is in several lists, the first of `otherwise`, `generic`, `unpleasant`, `relational`, `own` counts. */
export interface NamedFeelings {
  /** Between somebody and the people who serve: heard, trusted, looked after. */
  readonly relational: Phrases;
  /** In somebody alone: calm, certain, proud. */
  readonly own: Phrases;
  /** Those that could hang on any door. */
  readonly generic: Phrases;
  /** Those that nobody wants to have. */
  readonly unpleasant: Phrases;
  /** Those that say by themselves that something is not felt. */
  readonly absences: Phrases;
  /** Phrases in which a word of these lists is no feeling: "would like". */
  readonly otherwise: Phrases;
}

/** How it shows that a word is somebody's feeling, and no property of a thing. */
export interface FeltWords {
  /** Forms of "feel". */
  readonly verbs: Words;
  /** What people do in a state: they leave relieved. */
  readonly states: Words;
  /** Words for those who feel, beside nouns for customers. */
  readonly holders: Words;
  /** Single feelings that things have as well: they count where somebody feels or is it. */
  readonly ofThings: Words;
  /** Single feelings that tell as well what was done to somebody: they count only where somebody feels it. */
  readonly ofActs: Words;
  /** Small words that may stand between the verb and the feeling, beside adverbs. */
  readonly between: Words;
  /** Small words that may stand behind a feeling that stands alone, beside adverbs and what begins a clause. */
  readonly behind: Words;
  /** What says that the feeling behind it is not there. */
  readonly denying: Phrases;
}

/** How those who serve speak of themselves. */
export interface OurWords {
  readonly subjects: Phrases;
  /** Words for whoever writes: a customer may speak like this too, so that only what stands below shows who it is. */
  readonly myself: Words;
  /** Words that only somebody who serves has in one sentence with these, beside nouns for customers. */
  readonly work: Words;
  /** Words of the lists of feelings that are none of ours behind a form of "be": we are ready. */
  readonly dispositions: Words;
  /** What shows our feeling behind the subject, beside the lists of feelings. */
  readonly acts: Phrases;
  /** What shows our feeling wherever it stands. */
  readonly anywhere: Phrases;
}
