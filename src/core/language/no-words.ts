import type { FeelingWords } from "./feeling-words.ts";
import type { GoalWords } from "./goal-words.ts";
import type { HappenWords } from "./happen-words.ts";
import type { AfterwardsWords, AnswerWords, BlameWords } from "./language-words.ts";
import type { NonNegotiableWords } from "./non-negotiable-words.ts";
import type { PhraseList } from "./phrase-list.ts";

const NONE: ReadonlySet<string> = new Set();
const LIST: PhraseList = { found: [], fine: [] };
const NEVER_MATCHES = /(?!)/u;

/** What weakens a promise, in a language that has no words for it. */
export const NO_NON_NEGOTIABLES: NonNegotiableWords = {
  hedges: {
    modals: LIST,
    permissions: LIST,
    attempts: LIST,
    wishes: [],
    leavesAnOrder: NONE,
    ours: NONE,
    anybody: NONE,
  },
  conditions: { convenience: LIST, unless: LIST },
  escapes: { gaps: LIST, abilities: LIST, unless: LIST, adverbs: LIST },
  exceptions: { markers: LIST, limits: [], degrees: LIST, long: LIST, longerThan: "____" },
  times: { urgent: LIST, endless: LIST, delays: [], clocks: [], within: "____", opensWithin: false },
  quantities: LIST,
  openEnds: { always: LIST, afterAList: [], and: "," },
  virtues: { good: [], bad: [], concrete: [], filler: [] },
  negations: { leading: LIST, assured: [], inside: NONE, before: NONE, leavesAnOrder: NONE },
  customerBlames: {
    labels: LIST,
    acts: LIST,
    slips: [],
    theirActs: [],
    faults: LIST,
    speaking: NONE,
    customerSays: NONE,
    ours: NONE,
  },
  threats: LIST,
  scripts: {
    uniform: LIST,
    freedom: [],
    leads: [],
    greetings: NONE,
    answering: NONE,
    told: NONE,
    introducing: [],
    fewest: { introduced: 3, bare: 4 },
  },
  pairs: { joins: NONE, again: NONE, verbs: NONE, back: NONE },
};

/** Feelings, in a language that has no words for them. */
export const NO_FEELINGS: FeelingWords = {
  named: { relational: [], own: [], generic: [], unpleasant: [], absences: [], otherwise: [] },
  felt: {
    verbs: NONE,
    states: NONE,
    holders: NONE,
    ofThings: NONE,
    ofActs: NONE,
    between: NONE,
    behind: NONE,
    denying: [],
  },
  shown: [],
  particulars: [],
  ours: { subjects: [], myself: NONE, work: NONE, dispositions: NONE, acts: [], anywhere: [] },
  cliches: [],
  metrics: [],
  instructions: [],
};

/** Goals that are none, in a language that has no words for them. */
export const NO_GOALS: GoalWords = {
  jargon: [],
  stages: { names: [], around: [], naming: NEVER_MATCHES, wishes: NONE, quality: NEVER_MATCHES },
  ours: { wants: [], ofCustomers: [], figures: [], more: [], leads: [], own: NONE },
};

/** What is only done, in a language that has no words for it. */
export const NO_HAPPENINGS: HappenWords = {
  keystrokes: [],
  spared: NONE,
  passives: {
    passives: [],
    acts: NONE,
    agents: [],
    within: NONE,
    pronouns: NONE,
    namedBehind: "all",
    opensBehindComma: false,
  },
};

/** Blame, in a language that has no words for it. */
export const NO_BLAME: BlameWords = {
  nouns: [],
  human: [],
  personal: [],
  untold: [],
  lapses: [],
  shared: [],
  habits: [],
  gerunds: [],
};

/** Causes that are no person, in a language that has no words for them. */
export const NO_ANSWERS: AnswerWords = {
  standing: NONE,
  missing: NONE,
  lacking: NONE,
  letting: NONE,
  citing: NONE,
  reporting: NONE,
};

/** What is done after a complaint, in a language that has no words for it. */
export const NO_AFTERWARDS: AfterwardsWords = {
  reminding: [],
  reminded: [],
  reminders: [],
  intending: [],
  intended: [],
  renewed: [],
  compensating: [],
  toCompensate: [],
  compensated: [],
  compensations: [],
  beside: [],
  contact: [],
  lasting: NONE,
  repeating: NONE,
  conditions: NONE,
  lastingPhrases: [],
  fresh: NONE,
  verbs: NONE,
  verbEnding: NEVER_MATCHES,
  subjects: NONE,
  auxiliaries: NONE,
  meaning: NONE,
  leads: [],
  them: NONE,
  served: NONE,
  telling: NONE,
  doing: NONE,
  pastEnding: NEVER_MATCHES,
  currencies: NONE,
  gifts: NONE,
  treats: NONE,
  goods: NONE,
  expenses: NONE,
  charges: NONE,
  papers: NONE,
};
