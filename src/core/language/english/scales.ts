import type { ScaleWords } from "../scale-words.ts";
import { wordSet } from "../word-set.ts";

/** How English says how much of a promise is left. */
export const SCALES: ScaleWords = {
  duties: [
    ["must|shall|will", "have|has|need|needs|am|are|is to"],
    ["should", "ought to"],
    ["may|might|could|can"],
  ],
  frequencies: [
    ["always|invariably", "every|each time", "at all times", "without exception", "without fail"],
    ["almost|nearly always"],
    [
      "usually|normally|generally|typically|ordinarily|mostly|customarily",
      "as a (general)* rule",
      "most of the time",
      "in most cases",
    ],
    ["often|frequently|regularly", "much of the time", "in many cases"],
    [
      "sometimes|occasionally",
      "now and then|again",
      "some of the time",
      "in some cases",
      "from time to time",
    ],
    ["rarely|seldom", "once in a while"],
  ],
  scopes: [
    ["every (single)", "each (of)", "all (of)"],
    ["almost|nearly every|all (of)"],
    ["most (of)", "the majority of"],
    ["many (of)", "lots|plenty of", "a lot of"],
    ["some (of)", "several (of)", "a few (of)", "certain"],
    ["few (of)", "hardly any"],
  ],
  keepers: wordSet("we you i staff"),
  articles: wordSet("a an the"),
  deadlines: wordSet("by before no not"),
  sorting: wordSet("under below over above up beyond"),
  within: wordSet("within in inside"),
  placing: wordSet("ahead before after ago old away from prior"),
  lasting: wordSet("for"),
  acts: {
    giving: wordSet(`
      offer offers guarantee guarantees honour honours give gives have has serve serves stock stocks send sends provide provides show shows bring brings answer answers
      refund refunds replace replaces repair repairs explain explains teach include includes clean cleans wash ring call text`),
    harming: wordSet(`
      charge charges bill bills share shares sell sells pass passes disclose hide hides blame blames ignore ignores lose loses leave
      leaves discuss mention skip cancel cancels mislay throw`),
    burdening: wordSet(`
      expect expects let lets allow allows charge charges bill bills invoice invoices ask asks require requires request requests demand
      demands deduct deducts pay pays book cancel cancels refuse refuses ban bans insist insists record records add adds close closes
      shut shuts restrict limit limits deposit deposits notice minimum fee fees surcharge`),
    allowing: wordSet(
      "allow allows let lets permit permits accept accepts admit admits serve serves run runs",
    ),
    wishing: wordSet(`
      ask asks asked want wants prefer prefers object objects opt opts choose chooses chose agree agrees consent consents request requests
      say says like likes wish wishes decline declines insist insists`),
  },
  excuses: ["<if> <inconvenient>"],
  and: wordSet("and &"),
  or: wordSet("or nor"),
};
