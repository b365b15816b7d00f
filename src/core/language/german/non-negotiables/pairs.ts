import type { PairWords } from "../../non-negotiable-words.ts";
import { germanWords } from "../plain-letters.ts";
import { ORDERS } from "./orders.ts";

/** What shows that a second promise begins. The verb ends an order in German, and what it is done to shows by its article. */
export const PAIRS: PairWords = {
  joins: germanWords("und &"),
  again: germanWords("nie niemals zudem außerdem"),
  verbs: ORDERS,
  back: germanWords(`
    es sie ihn beides beide dies dieses diese diesen davon damit dazu darauf dafür dabei darin daran darüber daneben darunter dahinter
    dort dorthin hinein dasselbe denselben dieselbe
  `),
  verbLast: {
    things: germanWords(`
      den die das ein eine einen mein meine meinen dein deine deinen sein seine seinen ihr ihre ihren unser unsere unseren jede jedes jeden alle
      kein keine keinen zwei drei vier fünf sechs acht zehn
    `),
    // "Den Eltern" are given something, which may be the thing before.
    given: germanWords("den ihren unseren seinen meinen deinen ihr allen beiden"),
    toPeople: germanWords(`
      anrufen zurückrufen fragen befragen informieren begrüßen verabschieden besuchen abholen begleiten einladen warnen bitten wecken
      ansprechen vorlassen
    `),
    whens: germanWords(
      "mal male morgen abend nachmittag vormittag nacht mittag augenblick moment weile zeit",
    ),
  },
};
