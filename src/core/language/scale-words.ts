/**
 * Words that say how much of a promise is left, in steps from all of it downwards: phrases in the notation of `phrasesOf`, a line to
 * a step. Where none stands, all of it is meant.
 */
export interface ScaleWords {
  /** How binding: "must", "should", "may"; only where whoever keeps the promise stands before it. */
  readonly duties: Scale;
  /** How often: "always", "usually", "sometimes". */
  readonly frequencies: Scale;
  /** Of how many: "every", "most", "some". */
  readonly scopes: Scale;
  /** Who keeps the promise, at the head of its sentence: "we ring" says what "ring" says. */
  readonly keepers: ReadonlySet<string>;
  /** Words that make no difference to what is promised. */
  readonly articles: ReadonlySet<string>;
  /** What begins a time of day by which something is done; "until six" may be a promise kept for longer. */
  readonly deadlines: ReadonlySet<string>;
  /** What a limit begins with that may say which things are meant: "dogs under 10 kg". */
  readonly sorting: ReadonlySet<string>;
  /** What a limit begins with that is of a time, and of anything else a reach: "within three miles". */
  readonly within: ReadonlySet<string>;
  /** What stands behind a time that only says when something is: "more than a year | ahead". */
  readonly placing: ReadonlySet<string>;
  /** What leads to how long something lasts: "for at least a week". */
  readonly lasting: ReadonlySet<string>;
  readonly acts: ActWords;
  /** What makes a never give way to how busy we are: "when we are short of staff". */
  readonly excuses: readonly string[];
  /** What joins things of which each is meant, and what joins those of which one is. */
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
}

/** What is done, by what more of it is to those who are served; of any other act that is open. */
export interface ActWords {
  /** More of what is given is more: "offer", "send". */
  readonly giving: ReadonlySet<string>;
  /** More of what is left undone is more: "share", "hide". */
  readonly harming: ReadonlySet<string>;
  /** What they would rather have less of, or what binds them: "charge", "ask", "insist". */
  readonly burdening: ReadonlySet<string>;
  /** What they may not do, or may: "allow", "accept". */
  readonly allowing: ReadonlySet<string>;
  /** Verbs of their own wish; an exception for it takes nothing from them: "unless they ask". */
  readonly wishing: ReadonlySet<string>;
}

/** Steps from the most downwards. */
export type Scale = readonly (readonly string[])[];
